import { get, post } from '../ask'
import { el, fill } from '../dom'
import { face } from '../face'
import type { Model } from '../model'
import type { Phone } from '../phone/phone'

interface Employee { openid: string; templateIds: string[] }
interface Grant { openid: string; templateId: string; title?: string; balance: number; kept?: string }

/**
 * How many messages each person may still be sent, per template, and which work messages come to them without asking.
 * The two on the phones come first.
 */
export function consents (model: Model, phones: [Phone, Phone]): HTMLElement {
  const list = el('div', { class: 'consents' })
  const draw = async () => {
    const [{ grants }, { employees }] = await Promise.all([
      get<{ grants: Grant[] }>('/control/wechat/grants'),
      get<{ employees: Employee[] }>('/control/wechat/employees')
    ])
    const held = phones.flatMap(phone => phone.holder?.openid ?? [])
    const openids = [...new Set([...held, ...grants.map(grant => grant.openid), ...employees.map(employee => employee.openid)])]
    fill(list, ...openids.map(openid => {
      const lasting = employees.find(employee => employee.openid === openid)?.templateIds ?? []
      return person(openid, grants.filter(grant => grant.openid === openid), lasting, model)
    }))
  }
  model.draw(['consents', 'rows', 'phones', 'people'], () => void draw())
  return list
}

function person (openid: string, grants: Grant[], lasting: string[], model: Model): HTMLElement {
  const known = model.person(openid)
  return el('div', { class: 'tile row' },
    face(known, true),
    el('div', { class: 'grow' },
      el('b', {}, known?.name ?? openid), ' ', el('small', {}, known?.title),
      el('div', { class: 'grants' }, ...grants.map(grant),
        ...lasting.map(id => el('span', { class: 'grant lasting' }, model.templates[id]?.title ?? id, el('em', {}, '用工关系'))),
        grants.length + lasting.length === 0 && el('small', {}, '还没有允许过任何消息'))))
}

function grant ({ openid, templateId, title, balance, kept }: Grant): HTMLElement {
  const set = (to: number) => post('/control/wechat/grants', { openid, templateId, balance: Math.max(0, to) })
  return el('span', { class: balance > 0 ? 'grant' : 'grant empty' },
    title ?? templateId,
    kept !== undefined && el('em', {}, kept.startsWith('accept') ? '总是允许' : '总是拒绝'),
    el('button', { title: '少一次', onclick: () => set(balance - 1) }, '−'),
    el('b', {}, balance),
    el('button', { title: '多一次', onclick: () => set(balance + 1) }, '+'))
}
