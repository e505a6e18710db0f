/** The table that everybody reads. */
import type { Estate, HotlineWindow } from '../estate/estate'
import { day, dayBefore, minuteOfDay } from '../kit/calendar'
import type { HotlineTable } from './contract'
import { standing } from './history'
import { hotlineNow } from './now'
import { crossesMidnight, minutesOf } from './window'

export const inOrder = (one: HotlineWindow, other: HotlineWindow) => one.effectiveFrom.localeCompare(other.effectiveFrom) || one.from.localeCompare(other.from)

/** The night of its last day still answers this morning. */
const goesOn = (window: HotlineWindow, now: number) =>
  window.effectiveUntil === dayBefore(day(now)) && crossesMidnight(window) && minuteOfDay(now) < minutesOf(window.until)

/** @param now ms */
export function tableOf (estate: Pick<Estate, 'zones' | 'hotlines' | 'calendar'>, now: number): HotlineTable {
  const today = day(now), shown = estate.hotlines.filter(each => standing([each], today).length > 0 || goesOn(each, now)).sort(inOrder)
  return { zones: estate.zones.map(zone => {
    const answers = hotlineNow(estate, zone, now)
    return { id: zone.id, name: zone.name, ...(answers && { now: answers }), windows: shown.filter(each => each.zoneId === zone.id) }
  }) }
}
