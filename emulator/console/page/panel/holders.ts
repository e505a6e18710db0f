import type { CastMember } from '../../people'
import { el, fill, svg } from '../dom'
import { face } from '../face'
import { icons } from '../icons'
import type { Model } from '../model'
import type { Phone } from '../phone/phone'
import { popover } from './popover'

const castWidth = 300

/** Who holds which phone, and the list to hand it to somebody else. */
export const holders = (model: Model, phones: [Phone, Phone]): HTMLElement =>
  el('div', { class: 'holders' }, ...phones.map(phone => holder(model, phone)))

function holder (model: Model, phone: Phone): HTMLElement {
  const words = el('span', { class: 'grow' })
  const button = el('button', { class: 'holder', aria: { haspopup: 'listbox' } })
  const list = popover(button, 'cast', castWidth)
  model.draw(['phones', 'people'], () => {
    fill(words,
      el('b', {}, phone.holder?.name ?? '请选择', el('i', {}, `${phone.side}手机`)),
      el('small', {}, phone.holder?.title ?? '这部手机还没有人拿'))
    button.title = phone.holder?.title ?? ''
    fill(button, face(phone.holder, true), words, svg(icons.down))
    fill(list, ...groups(model.people).map(([group, people]) => el('div', {},
      el('h4', {}, group),
      ...people.map(person => choice(person, person.openid === phone.holder?.openid, () => {
        list.hidePopover()
        void phone.give(person)
      })))))
  })
  return el('div', {}, button, list)
}

const choice = (person: CastMember, isOn: boolean, onclick: () => void) =>
  el('button', { class: isOn ? 'person on' : 'person', onclick }, face(person, true),
    el('span', { class: 'grow' }, el('b', {}, person.name), el('small', {}, person.title)))

function groups (people: CastMember[]): [string, CastMember[]][] {
  const all = new Map<string, CastMember[]>()
  for (const person of people) all.set(person.group, [...all.get(person.group) ?? [], person])
  return [...all]
}
