/** The numbers of source document 4, in force from the day it was published; before it, one old number for all. */
import type { HotlineWindow } from '@domain/estate/estate'
import { byDay, byNight } from './hours'

const published = '2026-05-14'
const theDayBefore = '2026-05-13'

/** Its last night ends where the first day of the new numbers begins. */
const before = (zoneId: string): HotlineWindow[] =>
  [byDay, byNight].map(hours => ({ zoneId, ...hours, number: '59800002', effectiveFrom: '2020-01-01', effectiveUntil: theDayBefore }))

const since = (zoneId: string, number: string): HotlineWindow[] => [
  { zoneId, ...byDay, number, effectiveFrom: published },
  { zoneId, ...byNight, number: '59800003', effectiveFrom: published }
]

/** The document names no number for 科技谷; 59800005 is ours. */
export const hotlines: HotlineWindow[] = [
  ...['a1', 'b2', 'keji'].flatMap(before),
  ...since('a1', '59800000'),
  ...since('b2', '5980001'),
  ...since('keji', '59800005')
]
