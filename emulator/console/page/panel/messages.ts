import type { ShownKind, ShownRow } from '../../snapshot'
import { el, fill } from '../dom'
import { linesOf } from '../lines'
import type { Model } from '../model'
import { openFor } from '../phone/deliver'
import type { Phone } from '../phone/phone'
import { agoOf } from '../time'

const channels = { 'subscribe-message': '服务通知', 'employee-message': '用工消息', 'robot-message': '企业微信群' } as const
type Channel = keyof typeof channels

const kinds = Object.keys(channels) as Channel[]

/** What WeChat delivered, newest first, the very newest in full; touching one opens its page in that person's phone. */
export function messages (model: Model, phones: [Phone, Phone]): HTMLElement {
  const list = el('div', { class: 'messages' })
  model.draw(['rows', 'people'], () => {
    const rows = kinds.flatMap(kind => model.rows(kind).map(row => ({ kind, row }))).sort((a, b) => b.row.at - a.row.at || (b.row.seq ?? Infinity) - (a.row.seq ?? Infinity))
    fill(list, ...rows.map(({ kind, row }, at) => card(kind, row, at === 0, model, phones)),
      rows.length === 0 && el('p', { class: 'nothing' }, '还没有消息。谁的手机响了，这里就看得到。'))
  })
  return list
}

function card (kind: Channel & ShownKind, row: ShownRow, isNewest: boolean, model: Model, phones: [Phone, Phone]): HTMLElement {
  const lines = linesOf(row, model.templates)
  const to = kind === 'robot-message' ? row.key : model.person(row.openid)?.name ?? row.openid
  return el('button', {
    class: `message ${kind}${isNewest ? ' newest' : ''}`,
    title: row.page ? `打开 ${row.page}` : '',
    onclick: () => { if (row.page) void openFor(row.openid, row.page, model, phones) }
  },
  el('span', { class: 'row' },
    el('span', { class: 'logo small' }),
    el('b', { class: 'grow' }, row.title ?? '群消息'),
    kind !== 'subscribe-message' && el('span', { class: 'kind' }, channels[kind]),
    el('small', {}, `${agoOf(row.at, model.now())} → ${to}`)),
  isNewest && lines.length > 0
    ? el('span', { class: 'lines' }, ...lines.flatMap(({ label, value }) => [el('i', {}, label), el('span', {}, value)]))
    : el('span', { class: 'content' }, row.content ?? lines.map(({ value }) => value).join(' · ')))
}
