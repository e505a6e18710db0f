/** Moments as WeChat Pay writes them: China's time, whatever zone the process is in. */
const offsetMs = 8 * 3600_000

const shifted = (at: number) => new Date(at + offsetMs).toISOString()

/** `2018-06-08T10:34:56+08:00` */
export const rfc3339 = (at: number): string => `${shifted(at).slice(0, 19)}+08:00`

/** `2018-06-08` */
export const dayOf = (at: number): string => shifted(at).slice(0, 10)

/** `2018-06-08 10:34:56` */
export const plainTime = (at: number): string => shifted(at).slice(0, 19).replace('T', ' ')

/** Digits down to the second, as they begin a `prepay_id`. */
export const stampOf = (at: number): string => shifted(at).slice(0, 19).replace(/\D/g, '')

/** When the day begins, in milliseconds; NaN for what is no day. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
