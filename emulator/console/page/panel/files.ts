import { el, fill, svg } from '../dom'
import { icons } from '../icons'
import type { Model } from '../model'
import { agoOf } from '../time'
import { sizeOf } from '../words'

const most = 60
const isPicture = (path: string) => /\.(png|jpe?g|gif|webp|svg)$/i.test(path)
const addressOf = (path: string) => `/console/file?path=${encodeURIComponent(path)}`

/** What lies in storage, newest first; touching one shows it. */
export function files (model: Model): HTMLElement {
  const list = el('div', { class: 'files' })
  model.draw(['files'], () => {
    fill(list, ...[...model.files].sort((a, b) => b.at - a.at).slice(0, most).map(({ path, bytes, at }) => el('a', { class: 'file', href: addressOf(path), target: '_blank', title: path },
      isPicture(path) ? el('img', { src: addressOf(path), alt: '', loading: 'lazy' }) : el('span', { class: 'paper' }, svg(icons.file)),
      el('b', {}, path.split('/').at(-1)),
      el('small', {}, `${sizeOf(bytes)} · ${agoOf(at, model.now())}`))),
    model.files.length === 0 && el('p', { class: 'nothing' }, '存储里还没有文件。'))
  })
  return list
}
