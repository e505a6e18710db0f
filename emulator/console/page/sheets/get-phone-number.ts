import { post } from '../ask'
import { el } from '../dom'
import type { Sheet } from '.'
import { asker, choices } from './parts'

/** “获取手机号”: the number WeChat knows, or another one typed in. @throws Error where the person does not allow it */
export const getPhoneNumber: Sheet = async (_, { sheets, session, holder }) => {
  const known = holder?.phoneNumber
  const other = el('input', { type: 'tel', placeholder: '使用其他手机号码', maxLength: 11, inputMode: 'numeric' })
  const isAgreed = await sheets.ask<boolean>(answer => el('section', { class: 'sheet' },
    asker('申请'),
    el('h3', {}, '获取并验证你的手机号'),
    el('div', { class: 'number' },
      el('b', {}, known ? known.replace(/^(\d{3})\d{4}/, '$1****') : '微信绑定的号码'),
      el('small', {}, '微信绑定号码')),
    el('div', { class: 'number' }, other),
    choices('不允许', '允许', answer)))
  if (!isAgreed) throw new Error('user deny')
  return post('/wx/phone-code', { phoneNumber: other.value || known }, session)
}
