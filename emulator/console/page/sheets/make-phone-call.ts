import { post } from '../ask'
import { el, fill, svg } from '../dom'
import { icons } from '../icons'
import type { Sheet } from '.'

/** Asks before dialling, as iOS does, then shows the call. @throws Error where the person does not call */
export const makePhoneCall: Sheet = async ({ phoneNumber }, phone, model) => {
  const number = typeof phoneNumber === 'string' ? phoneNumber : ''
  const isDialled = await phone.sheets.ask<boolean>(answer => el('section', { class: 'sheet plain' },
    el('div', { class: 'stack' }, el('small', {}, number), el('button', { onclick: () => answer(true) }, svg(icons.phone), `呼叫 ${number}`)),
    el('button', { class: 'stack', onclick: () => answer(false) }, '取消')))
  if (!isDialled) throw new Error('cancel')
  const result = await post<{ errMsg: string }>('/wx/call-log', { phoneNumber: number }, phone.session)
  const called = model.people.find(person => person.phoneNumber === number)
  void showCall(phone.sheets, called?.name ?? number, called ? number : '')
  return result
}

async function showCall (sheets: Parameters<Sheet>[1]['sheets'], name: string, number: string): Promise<void> {
  const begun = performance.now()
  const time = el('p', {}, '正在呼叫…')
  const timer = setInterval(() => {
    const seconds = Math.floor((performance.now() - begun) / 1000)
    if (seconds >= 2) fill(time, `00:${String(seconds - 2).padStart(2, '0')}`)
  }, 500)
  await sheets.ask<true>(answer => el('section', { class: 'call' },
    el('h3', {}, name), el('small', {}, number), time,
    el('button', { class: 'hang-up', title: '挂断', onclick: () => answer(true) }, svg(icons.hangUp))))
  clearInterval(timer)
}
