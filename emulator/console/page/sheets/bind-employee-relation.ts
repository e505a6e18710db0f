import { post } from '../ask'
import { el } from '../dom'
import type { Sheet } from '.'
import { asker, choices } from './parts'

interface Asked { templateId: string; title: string }
type Answer = { ask: Asked[] } | { errMsg: string }

/** “确认用工关系”: after it, work messages come without being asked for each time. */
export const bindEmployeeRelation: Sheet = async ({ tmplIds }, { sheets, session }) => {
  const first = await post<Answer>('/wx/bind-employee', { tmplIds }, session)
  if (!('ask' in first)) return first
  const isAgreed = await sheets.ask<boolean>(answer => el('section', { class: 'sheet' },
    asker('请你确认用工关系'),
    el('h3', {}, '你是该小程序主体的工作人员吗？'),
    el('p', { class: 'explain' }, '确认后，“小程序助手”会向你发送这些工作消息：'),
    el('ul', { class: 'bullets' }, ...first.ask.map(asked => el('li', {}, asked.title))),
    choices('拒绝', '确认', answer)))
  return post('/wx/bind-employee', { tmplIds, answer: isAgreed ? 'accept' : 'reject' }, session)
}
