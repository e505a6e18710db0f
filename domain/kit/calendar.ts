/** Time in China: one fixed offset (+08:00, no daylight saving), so neither phone nor function needs zone data. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const offsetHours = 8
export const minute = 60_000
export const hour = 60 * minute
export const dayLength = 24 * hour

/** The moment as people in China see it on calendar and clock. */
export const local = (at: number) => dayjs.utc(at).utcOffset(offsetHours)

/** The day in +08:00 as `YYYY-MM-DD`. */
export const day = (at: number) => local(at).format('YYYY-MM-DD')

/** 0 … 1439 in +08:00. */
export const minuteOfDay = (at: number) => local(at).hour() * 60 + local(at).minute()

/** 1 Monday … 7 Sunday, in +08:00. */
export const weekday = (at: number) => local(at).day() || 7

/** The first moment of that day in +08:00, in ms. */
export const startOfDay = (at: number) => local(at).startOf('day').valueOf()

/** `moment('2026-11-23', '08:30')` in ms. */
export const moment = (date: string, clock = '00:00') => Date.parse(`${date}T${clock}:00+08:00`)

export const dayBefore = (date: string) => day(moment(date) - dayLength)
export const dayAfter = (date: string) => day(moment(date) + dayLength)

export const yearOf = (at: number) => day(at).slice(0, 4)
