/** How the board says things. */
import { ageWords as overdueWords } from '../billing/ageing'
import { clockWords, statusWord } from '../words'
import type { Status } from '../matter/matter'
import type { Cause } from './finding'
import type { Span } from './spans'
import type { Age, AlarmName, AlarmView } from './view'

export const boardWords = {
  others: '其他', formerly: '（已不在名单）', none: '—', footer: '数字由系统按事项记录汇总，时间按自然时长计。',
  monday: '起始（周一）',
  sheets: { week: '按周', day: '近七天', zone: '按区', kind: '按事项', clerk: '按负责人', vendor: '按服务商', category: '按分类', stocks: '其他情况' }
} as const

export const spanWords: Record<Span, string> = { week: '本周', month: '近四周', quarter: '近一季' }

export const openAgeWords: Record<Age, string> = { today: '今天', days3: '三天内', week: '一周内', month: '一月内', longer: '更久' }

export const causeWords: Record<Cause, string> = {
  nobody: '没有责任人', left: '责任人已离职', onLeave: '责任人休假', offDuty: '经办人一天不在班', notReceived: '超过两小时没人受理'
}

export const figureWords = {
  received: '收到', taken: '接手', closed: '办结', dropped: '撤销或未受理', reopened: '重开', handedOver: '移交', breaches: '超时',
  response: '响应（中位）', responseMost: '响应（九成以内）', resolution: '办完（中位）', resolutionMost: '办完（九成以内）', followUpDue: '应回访', followUpDone: '已回访', score: '满意度', unsatisfied: '不满意', open: '未结', old: '超过一周'
} as const

export const stockWords = {
  premises: '房屋（户）', rate: '收费率（近十二个月）', arrears: '欠费', acknowledged: '已签手册确认书（户）', pushes: '员工还能收到的微信提醒（次）', keysHeld: '在管钥匙（份）',
  keysOut: '借出未还的钥匙（份）', deposit: '代管的押金', unreached: '通知不到（条）', perHundred: '每百户收到（件）'
} as const

export { overdueWords, clockWords }

/** A status over all kinds of matters. */
export const anyStatusWord = (status: string): string => statusWord('repair', status as Status)

/** 45分 · 3.5小时 · 2天 */
export function lastedWords (minutes: number | undefined): string {
  if (minutes === undefined) return boardWords.none
  if (minutes < 60) return `${minutes}分`
  return minutes < 48 * 60 ? `${Math.round(minutes / 6) / 10}小时` : `${Math.round(minutes / 144) / 10}天`
}

/** Hundredths of a star: 4.5 */
export const starsWords = (hundredths: number | undefined): string => hundredths === undefined ? boardWords.none : (hundredths / 100).toFixed(1)

export const percentWords = (part: number, all: number): string => all === 0 ? boardWords.none : `${Math.round(part * 1000 / all) / 10}%`

const alarmNames: Record<AlarmName, string> = { breaches: '每收到一百件的超时次数', reopened: '重开占办结的比例', unsatisfied: '不满意的比例', score: '平均满意度' }

/** One matter may break several promises, so that these are no share. */
const alarmValues: Record<AlarmName, (value: number) => string> = {
  breaches: value => `${Math.round(value * 100)} 次`, reopened: value => `${Math.round(value * 100)}%`, unsatisfied: value => `${Math.round(value * 100)}%`, score: value => value.toFixed(1)
}

/** 重开占办结的比例 32%，前四周 15% */
export const alarmWords = ({ what, value, before }: AlarmView): string => `${alarmNames[what]} ${alarmValues[what](value)}，前四周 ${alarmValues[what](before)}`

/** 2026年11月23日起的一周 */
export const weekWords = (monday: string): string => `${Number(monday.slice(0, 4))}年${Number(monday.slice(5, 7))}月${Number(monday.slice(8))}日起的一周`
