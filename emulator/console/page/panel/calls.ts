import { el, fill, svg } from '../dom'
import { icons } from '../icons'
import type { Model } from '../model'
import { agoOf } from '../time'

/** Telephone calls made from the phones. */
export function calls (model: Model): HTMLElement {
  const list = el('div', { class: 'messages' })
  model.draw(['rows', 'people'], () => {
    const rows = [...model.rows('phone-call')].reverse()
    fill(list, ...rows.map(row => el('div', { class: 'tile row' },
      svg(icons.phone),
      el('b', { class: 'grow' }, `${model.person(row.openid)?.name ?? row.openid} 拨打 ${model.people.find(person => person.phoneNumber === row.phoneNumber)?.name ?? ''} ${row.phoneNumber}`),
      el('small', {}, agoOf(row.at, model.now())))),
    rows.length === 0 && el('p', { class: 'nothing' }, '还没有人打过电话。'))
  })
  return list
}
