import { el, fill } from '../dom'
import { linesOf } from '../lines'
import type { Model } from '../model'
import { agoOf } from '../time'
import { reasonOf } from '../words'

/** What WeChat did not deliver, and why. */
export function refused (model: Model): HTMLElement {
  const list = el('div', { class: 'messages' })
  model.draw(['rows', 'people'], () => {
    const rows = [...model.rows('refused-message')].reverse()
    fill(list, ...rows.map(row => el('div', { class: 'tile' },
      el('div', { class: 'row' },
        el('span', { class: 'code' }, row.errcode),
        el('b', { class: 'grow' }, reasonOf(row.errcode ?? 0)),
        el('small', {}, `${agoOf(row.at, model.now())} → ${model.person(row.openid)?.name ?? row.openid ?? '群机器人'}`)),
      el('p', {}, [model.templates[row.templateId ?? '']?.title ?? row.templateId, linesOf(row, model.templates)[0]?.value].filter(Boolean).join(' · ')),
      el('code', {}, `${row.api} · ${row.errmsg}`))),
    rows.length === 0 && el('p', { class: 'nothing' }, '微信没有拒绝过消息。右上角可以让下一条推送失败。'))
  })
  return list
}
