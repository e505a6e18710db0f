import { el, fill } from '../dom'
import type { Model } from '../model'

interface Tab { words: string; count?: () => number; isAlarm?: boolean; body: HTMLElement }

/** Tabs with how much is behind each; `aside` stands at the end of their row. */
export function tabs (all: Tab[], model: Model, aside: HTMLElement): HTMLElement {
  let open = 0
  const heads = el('nav', { class: 'tabs', aria: { role: 'tablist' } })
  const body = el('div', { class: 'tab-body' })
  const draw = () => fill(heads, ...all.map(({ words, count, isAlarm }, at) => {
    const number = count?.() ?? 0
    return el('button', {
      class: [at === open && 'on', isAlarm && number > 0 && 'alarm'].filter(Boolean).join(' '),
      aria: { role: 'tab', selected: String(at === open) },
      onclick: () => show(at)
    }, words, number > 0 && el('em', {}, number))
  }))
  const show = (at: number) => {
    open = at
    fill(body, all[at]?.body)
    body.scrollTop = 0
    draw()
  }
  show(0)
  model.draw(['rows', 'files'], draw)
  return el('section', { class: 'tabbed' }, el('div', { class: 'row' }, heads, el('span', { class: 'grow' }), aside), body)
}
