/** Vendors as people read of them. */
import type { Message } from '../inbox/message'
import { moment } from '../kit/calendar'
import { yuan } from '../kit/yuan'
import { fewestRated, type Rating } from './rating'
import type { ReasonLine } from './suggestion'
import type { Ending } from './view'
import type { PaperKind, Vendor, VendorBrief, VendorState } from './vendor'

export const vendorStateWords: Record<VendorState, string> = { trial: '试用', active: '合作中', suspended: '暂停' }

/** What taking it there is called. */
export const vendorMoveWords: Record<VendorState, string> = { trial: '转为试用', active: '转为合作中', suspended: '暂停合作' }

export const paperWords: Record<PaperKind | 'contract', string> = { licence: '营业执照', qualification: '资质证书', insurance: '保险', agreement: '其他协议', contract: '合作合同' }

export const reasonWords: Record<ReasonLine, string> = { category: '服务类别', zone: '服务区域', papers: '资质与合同', rating: '住户评价', price: '以往报价', load: '手上的活', free: '最早有空' }

/** “12 天后到期” */
export const leftWords = (days: number): string => days < 0 ? `已过期 ${-days} 天` : days === 0 ? '今天到期' : `${days} 天后到期`

export const endingWords = ({ of, days }: Pick<Ending, 'of' | 'days'>): string => `${paperWords[of]}${days > 0 ? ' ' : ''}${leftWords(days)}`

/** Why somebody cannot be sent, for staff: nobody else is told what ended. */
export function unfitWords ({ name, state, fitUntil, weakest }: Pick<VendorBrief, 'name' | 'state' | 'fitUntil' | 'weakest'>): string {
  if (state === 'suspended') return `${name}已暂停合作`
  const paper = weakest ? paperWords[weakest] : '资质'
  return fitUntil === null ? `${name}没有登记${paper}` : `${name}的${paper} ${fitUntil} 已到期`
}

export const tooFewWords = `验收不满 ${fewestRated} 单，还不够多`

/** “4.60” */
export const starWords = (hundredths: number): string => (hundredths / 100).toFixed(2)

/** What the figure is made of, a line each. */
export const ratingLines = ({ count, speed, quality, manner, onTimePercent, redoPercent }: Rating): string[] => [
  `最近 ${count} 单已验收的服务`,
  ...speed === undefined || quality === undefined || manner === undefined ? ['还没有住户打分'] : [`速度 ${starWords(speed)} · 质量 ${starWords(quality)} · 态度 ${starWords(manner)}`],
  ...onTimePercent === undefined ? [] : [`按时完成 ${onTimePercent}%`],
  `返工 ${redoPercent}%`
]

const shortly = (fen: number): string => yuan(fen).replace(/\.00$/, '')

/** “通常 120–180 元/台” */
export const usualWords = ({ fromFen, toFen, unit }: { fromFen: number, toFen: number, unit: string }): string =>
  `通常 ${fromFen === toFen ? shortly(fromFen) : `${shortly(fromFen)}–${shortly(toFen)}`} 元/${unit}`

export const offerNote = '实际以您确认的报价为准'

/** Where a vendor is opened. */
export const vendorPage = (id: string) => `/vendor/detail/index?id=${id}`

/** What managers are told of a paper that ends. */
export function reminderMessage ({ _id, name }: Pick<Vendor, '_id' | 'name'>, ending: Ending): Message {
  const said = endingWords(ending)
  return {
    template: 'alarm', title: ending.days < 0 ? '服务商资质已过期' : '服务商资质快到期', page: vendorPage(_id),
    text: `${name}的${said}${ending.days < 0 ? '，已不能派单，请更新' : '，请提前更新'}`,
    values: { thing1: name, character_string2: ending.until, time3: String(moment(ending.until, '23:59')), thing4: said }
  }
}
