/** Time in China: one fixed offset (+08:00, no daylight saving), so plain arithmetic is exact and needs no zone data. */
export const offset = 8 * 3600_000
export const minute = 60_000
export const hour = 60 * minute
export const dayLength = 24 * hour

/** The day in +08:00 as `YYYY-MM-DD`. */
export const day = (at: number) => new Date(at + offset).toISOString().slice(0, 10)

/** 0 … 1439 in +08:00. */
export const minuteOfDay = (at: number) => Math.floor(((at + offset) % dayLength) / minute)

/** 1 Monday … 7 Sunday, in +08:00. 1970-01-01 was a Thursday. */
export const weekday = (at: number) => (Math.floor((at + offset) / dayLength) + 3) % 7 + 1

/** The first moment of that day in +08:00, in ms. */
export const startOfDay = (at: number) => Math.floor((at + offset) / dayLength) * dayLength - offset

/** `at('2026-11-23', '08:30')` in ms. */
export const moment = (date: string, clock = '00:00') => Date.parse(`${date}T${clock}:00+08:00`)

export const yearOf = (at: number) => day(at).slice(0, 4)
