import { post } from '../ask'
import { el } from '../dom'
import type { Sheet } from '.'
import { asker, choices, tick } from './parts'

interface Asked { templateId: string; title: string; keywords: Record<string, string> }
type Answer = { ask: Asked[] } | { errMsg: string; errCode?: number }
interface Choice { answers: Record<string, string>; keep: boolean }

/** “允许发送消息”: one line per template, ticked; below them the tick that makes the choice last. */
export const requestSubscribeMessage: Sheet = async ({ tmplIds }, { sheets, session }) => {
  const first = await post<Answer>('/wx/consent', { tmplIds }, session)
  if (!('ask' in first)) return first
  const choice = await sheets.ask<Choice>(answer => {
    const rows = first.ask.map(asked => ({ ...asked, ...tick(asked.title, true) }))
    const keep = tick('总是保持以上选择，不再询问', false)
    return el('section', { class: 'sheet' },
      asker('申请'),
      el('h3', {}, rows.length > 1 ? '向你发送以下消息' : '向你发送一次以下消息'),
      el('div', { class: 'templates' }, ...rows.map(({ element, keywords }) =>
        el('div', { class: 'template' }, element, el('p', { class: 'sample' }, ...Object.values(keywords).map(word => el('span', {}, word)))))),
      el('div', { class: 'keep' }, keep.element),
      choices('拒绝', '允许', isAgreed => answer({
        answers: Object.fromEntries(rows.map(row => [row.templateId, isAgreed && row.isTicked() ? 'accept' : 'reject'])),
        keep: keep.isTicked()
      })))
  })
  const answers = choice ?? { answers: Object.fromEntries(first.ask.map(asked => [asked.templateId, 'reject'])), keep: false }
  return post('/wx/consent', { tmplIds, ...answers }, session)
}
