import type { DayType, HotlineWindow } from '@domain/estate/estate'
import { hotlineNumber } from '@domain/hotline/contract'
import type { Fault } from '@domain/hotline/coverage'
import { sameLine } from '@domain/hotline/history'
import { dayBefore } from '@domain/kit/calendar'

/** What the form holds; `until` stays while `whole` is on, so that switching back loses nothing. */
export interface Form { zoneId: string, whole: boolean, from: string, until: string, days: DayType[], number: string, begins: string, ends?: string | undefined }

const wholeDay = { from: '00:00', until: '24:00' }
const isWhole = ({ from, until }: HotlineWindow) => from === wholeDay.from && until === wholeDay.until

/** A new line begins with the hours of a center's day. @param today `YYYY-MM-DD` */
export const newForm = (zoneId: string, today: string): Form => ({ zoneId, whole: false, from: '08:30', until: '21:00', days: [], number: '', begins: today })

export const formOf = (window: HotlineWindow): Form => {
  const { zoneId, number, on = [], effectiveFrom: begins, effectiveUntil: ends } = window, whole = isWhole(window)
  return { zoneId, number, days: [...on], begins, ends, whole, ...(whole ? { from: '08:30', until: '21:00' } : { from: window.from, until: window.until }) }
}

export const windowOf = ({ zoneId, whole, from, until, days, number, begins, ends }: Form): HotlineWindow => ({
  zoneId, ...(whole ? wholeDay : { from, until }), number: number.trim(), effectiveFrom: begins, ...(ends !== undefined && { effectiveUntil: ends }), ...(days.length > 0 && days.length < 3 && { on: days })
})

export interface Errors { number?: true, clock?: true, ends?: true }

export const errorsOf = ({ number, whole, from, until, begins, ends }: Form): Errors => ({
  ...(!hotlineNumber.test(number.trim()) && { number: true }), ...(!whole && from === until && { clock: true }), ...(ends !== undefined && ends < begins && { ends: true })
})

/** What is being done to the table: a line of its own, one in the place of another, or a new number for what another had. */
export type Doing = { what: 'add', zoneId: string } | { what: 'change', window: HotlineWindow } | { what: 'swap', window: HotlineWindow }

const without = (windows: readonly HotlineWindow[], window: HotlineWindow) => windows.filter(each => !sameLine(each, window))

/** The table afterwards. A number that is swapped goes on to the day before the new one begins. */
export function done (windows: readonly HotlineWindow[], doing: Doing, form: Form): HotlineWindow[] {
  const made = windowOf(form)
  if (doing.what === 'add') return [...windows, made]
  if (doing.what === 'change') return [...without(windows, doing.window), made]
  return [...without(windows, doing.window), { ...doing.window, effectiveUntil: dayBefore(made.effectiveFrom) }, made]
}

export const removed = (windows: readonly HotlineWindow[], window: HotlineWindow): HotlineWindow[] => without(windows, window)

/** How the form begins. A swap begins tomorrow: today the old number has answered already. */
export function beginningOf (doing: Doing, today: string, tomorrow: string): Form {
  if (doing.what === 'add') return newForm(doing.zoneId, today)
  if (doing.what === 'change') return formOf(doing.window)
  return { ...formOf(doing.window), number: '', begins: tomorrow, ends: doing.window.effectiveUntil }
}

/** In use already, so that only its end can be set; not where a draft grew old before it was published. @param today `YYYY-MM-DD` */
export const hasBegun = ({ zoneId, number, from, effectiveFrom }: HotlineWindow, faults: readonly Fault[], today: string): boolean =>
  effectiveFrom < today && !faults.some(each => each.fault === 'past' && each.zoneId === zoneId && each.date === effectiveFrom && each.from === from && each.numbers.includes(number))
