/**
 * Reminding of what is to be paid: one row for each time, one message to a person for all bills of the day, and nobody else hears
 * of it. 民法典 944: a reminder comes before a claim, and nobody's water or power is cut for it; so none of them threatens.
 */
import { yuan } from '../kit/yuan'
import { day, dayLength, local, moment } from '../kit/calendar'
import type { Message } from '../inbox/message'
import { fill } from '../inbox/sayings'
import type { Who } from '../people/person'
import type { Bill } from './bill'
import { lateFen } from './late'
import { ownScope, seesBill } from './scope'

export const dunningLevels = ['soon', 'today', 'week', 'month'] as const
export type DunningLevel = typeof dunningLevels[number]

interface Row {
  /** From the day it is due. */
  days: number
  title: string
  /** `{where}` a home or how many · `{count}` fees · `{due}` the day · `{past}` days since · `{sum}` yuan, late charge included · `{late}` what of it that is. */
  text: string
  /** The same in one line of twenty characters at most, as WeChat takes it. */
  short: string
}

export const dunningRows: Record<DunningLevel, Row> = {
  soon: { days: -3, title: '费用快到期了', text: '{where}有 {count} 笔费用 {due}到期，共 {sum} 元', short: '快到期了，可提前缴' },
  today: { days: 0, title: '费用到期提醒', text: '{where}有 {count} 笔费用 {due}到期，共 {sum} 元。已缴请忽略', short: '到期提醒，已缴请忽略' },
  week: { days: 7, title: '费用过期提醒', text: '{where}有 {count} 笔费用已过期 {past} 天，共 {sum} 元{late}。有困难请和我们说', short: '已过期 {past} 天' },
  month: { days: 30, title: '费用过期提醒', text: '{where}有 {count} 笔费用已过期 {past} 天，共 {sum} 元{late}。有疑问或困难请联系服务中心', short: '已过期 {past} 天' }
}

/** A day on which the timer did not run is made up for on the next two. */
const catchUpDays = 2

export interface Duty { level: DunningLevel, dueOn: string }

/** Whose bills are to be reminded of, by the day they are due. @param now ms */
export const dutiesOn = (now: number): Duty[] => dunningLevels.flatMap(level =>
  Array.from({ length: catchUpDays + 1 }, (_each, late) => ({ level, dueOn: day(moment(day(now)) - (dunningRows[level].days + late) * dayLength) })))

/** What somebody may be reminded of: theirs to see, still open, and not about to be paid. */
export const owedBy = (who: Pick<Who, 'estateId' | 'occupancies'>, bills: readonly Bill[], now: number): Bill[] => {
  const scope = ownScope(who)
  return bills.filter(bill => bill.state === 'open' && seesBill(scope, bill) && !(bill.held && now < bill.held.until))
}

/** Where the message leads. */
const page = '/billing/mine/index'

/** What the blanks are filled with. */
function factsOf (bills: readonly Bill[], sum: number, late: number, now: number): Record<string, string> {
  const homes = [...new Set(bills.map(each => each.label))], { dueOn, name, note } = bills[0]!
  return {
    name, note: note ? `（${note}）` : '', where: homes.length === 1 ? homes[0]! : `${homes.length} 处房屋`, count: String(bills.length), sum: yuan(sum), late: late > 0 ? `（含违约金 ${yuan(late)} 元）` : '',
    due: local(moment(dueOn)).format('M月D日'), past: String(Math.round((moment(day(now)) - moment(dueOn)) / dayLength))
  }
}

/** What is charged for itself, and not with everybody's fees of the month, is told of at once. `{name}` is the fee, `{note}` what it is for. */
const issuedRow: Omit<Row, 'days'> = { title: '账单已出', text: '{where}的{name}账单已出{note}，共 {sum} 元，{due}到期', short: '账单已出，请按时缴' }

function messageOf ({ title, text, short }: Omit<Row, 'days'>, bills: readonly Bill[], now: number): Message {
  const on = day(now)
  const late = bills.reduce((sum, bill) => sum + lateFen(bill, on), 0), sum = bills.reduce((all, bill) => all + bill.openFen, late)
  const facts = factsOf(bills, sum, late, now), names = [...new Set(bills.map(each => each.name))]
  return {
    template: 'bill', title, text: fill(text, facts), page,
    values: { thing1: names.length === 1 ? names[0]! : `${names[0]!}等 ${names.length} 项`, amount2: `${(sum / 100).toFixed(2)}元`, time3: String(moment(bills[0]!.dueOn, '23:59')), thing4: fill(short, facts) }
  }
}

/** @param bills of one day, at least one */
export const reminderOf = (level: DunningLevel, bills: readonly Bill[], now: number): Message => messageOf(dunningRows[level], bills, now)

export const issuedMessage = (bill: Bill, now: number): Message => messageOf(issuedRow, [bill], now)
