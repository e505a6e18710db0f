/** What ends of a vendor and when: for whoever looks, and for the reminders. */
import { dayLength, moment } from '../kit/calendar'
import type { Vendor } from './vendor'
import type { Ending } from './view'

/** Days before the end at which managers are reminded, the later first; below nothing it has ended. */
export const reminderDays = [30, 7, -1] as const

/** @param today `YYYY-MM-DD` @returns whole days until that day; 0 today, below it afterwards */
export const daysUntil = (until: string, today: string): number => Math.round((moment(until) - moment(today)) / dayLength)

/** Of several papers of a kind the later one counts, as in `briefOf`. */
function counted ({ papers, contract }: Pick<Vendor, 'papers' | 'contract'>): Pick<Ending, 'of' | 'until'>[] {
  const last = papers.filter(({ kind, until }) => !papers.some(other => other.kind === kind && other.until > until))
  return [...last.map(({ kind, until }) => ({ of: kind, until })), ...contract ? [{ of: 'contract' as const, until: contract.until }] : []]
    .filter((each, place, all) => all.findIndex(other => other.of === each.of) === place)
}

/** What has ended or ends within a month, the first to end first. */
export const endingsOf = (vendor: Pick<Vendor, 'papers' | 'contract'>, today: string): Ending[] =>
  counted(vendor).map(each => ({ ...each, days: daysUntil(each.until, today) })).filter(({ days }) => days <= reminderDays[0]).sort((a, b) => a.days - b.days || a.of.localeCompare(b.of))

/** One reminder; the same paper with a new end is another. */
export interface Reminder extends Ending { name: string }

/** @param sent names of those that were sent @returns what is to be sent now: of each ending only the latest that is due */
export const remindersOf = (vendor: Pick<Vendor, 'papers' | 'contract'>, today: string, sent: readonly string[]): Reminder[] =>
  endingsOf(vendor, today).flatMap(ending => {
    const due = reminderDays.filter(each => ending.days <= each).at(-1)!, name = `${ending.of} ${ending.until} ${due}`
    return sent.includes(name) ? [] : [{ ...ending, name }]
  })
