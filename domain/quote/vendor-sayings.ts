/**
 * What vendors' people are told. `{what}` is the category and `{where}` the zone to them: no home, no name, no number and
 * none of the words that were said; those are behind the page, where each look leaves a trace.
 */
import type { Estate } from '../estate/estate'
import type { Saying } from '../inbox/sayings'
import type { Action } from '../matter/step'
import type { Matter } from '../matter/matter'
import { kindWords } from '../words'
import { vendorOf } from '../vendor/crew'
import { isOpen } from './standing'

type Told = Pick<Saying, 'state'> & { vendor: string }

/** Those who are asked or at work. */
const sayings: Partial<Record<Action, Told>> = {
  askVendors: { state: '请报价', vendor: '{where}有一单{what}请您报价，{until} 截止' },
  confirmPrice: { state: '请上门', vendor: '{where}的{what}选中了您，请安排上门' },
  refuseChange: { state: '不改价', vendor: '{what}的改价没有同意，请按原来的做' },
  confirmChange: { state: '同意改价', vendor: '{what}的改价住户同意了，请按新的做' },
  declineChange: { state: '不改价', vendor: '{what}的改价住户没有同意，请按原来的做' },
  say: { state: '有留言', vendor: '{what}有给您的留言，请打开看看' },
  nudge: { state: '催办', vendor: '住户催{what}了，请尽快' },
  defer: { state: '暂缓', vendor: '{what}暂缓，计划{until}继续' },
  resume: { state: '继续', vendor: '{what}可以继续了' },
  warn: { state: '快超时', vendor: '{what}{clock}的时限快到了（{clockDue}）' },
  breach: { state: '已超时', vendor: '{what}超过了{clock}的时限（{clockDue}），请尽快' },
  reject: { state: '还没办好', vendor: '住户说{what}还没办好，请再去看看' },
  reopen: { state: '保修返修', vendor: '{where}的{what}保修期内要返修，请安排上门' },
  passOn: { state: '换联系人', vendor: '{what}的联系人换了，请打开看看' }
}

const left: Told = { state: '不用去了', vendor: '{where}的{what}不用您做了，谢谢' }

/** Those who have no part in it any more. */
const over: Partial<Record<Action, Told>> = {
  confirmPrice: { state: '选了别家', vendor: '{where}的{what}住户选了别家，谢谢您报价' },
  cancel: left, conclude: left, assign: left, complete: left, dropVendor: left,
  accept: { state: '已验收', vendor: '{what}验收通过了' },
  autoAccept: { state: '已验收', vendor: '{what}验收通过了' }
}

/** The row for somebody of a vendor that was asked; none for others, and where vendors are told nothing of such a line. */
export function vendorSayingOf (action: string, { quoting }: Pick<Matter, 'quoting'>, personId: string, estate: Pick<Estate, 'vendors'>): Told | undefined {
  const own = vendorOf(estate, personId), ask = quoting?.asks.find(each => each.vendorId === own?.id)
  if (!ask) return undefined
  const rows: Record<string, Told | undefined> = ask.overAt !== undefined ? over : ask.state === 'chosen' || isOpen(ask) ? sayings : {}
  return rows[action]
}

/** The blanks that say who and where, as vendors may know them. */
export const vendorFacts = ({ kind, categoryId, place }: Matter, { categories, zones }: Estate): Record<'what' | 'where' | 'by' | 'said', string> => ({
  what: categories.find(each => each.id === categoryId)?.name ?? kindWords[kind], where: zones.find(each => each.id === place.zoneId)?.name ?? '', by: '', said: ''
})
