import { minutesOf } from '@domain/hotline/window'
import { dayLength, minute, startOfDay } from '@domain/kit/calendar'
import { useEffect, useRef } from 'react'
import { serverNow } from '../kit'

/** The next moment at which a clock shows this. @param clock `HH:MM`, 24:00 too */
export function nextAt (clock: string, now: number): number {
  const today = startOfDay(now) + minutesOf(clock) * minute
  return today > now ? today : today + dayLength
}

/** The phone's idea of the server's time may run ahead a little. */
const lateMs = 1000

/** Asks anew when the hours of what is shown are over: a page left open in the evening shall not show the day's number all night. */
export function useUntil (clock: string | undefined, reload: () => unknown): void {
  const latest = useRef(reload)
  useEffect(() => { latest.current = reload })
  useEffect(() => {
    if (clock === undefined) return undefined
    const timer = setTimeout(() => latest.current(), nextAt(clock, serverNow()) - serverNow() + lateMs)
    return () => clearTimeout(timer)
  }, [clock])
}
