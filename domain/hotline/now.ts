import type { Estate, HotlineWindow, Zone } from '../estate/estate'
import type { HotlineNow } from '../people/contract'
import { answering } from './answering'
import { crossesMidnight, minutesOf } from './window'

function timeOf (window: HotlineWindow): string {
  if ((minutesOf(window.until) - minutesOf(window.from)) % 1440 === 0) return '全天'
  return crossesMidnight(window) ? '夜间' : '白天'
}

/** The number to show and to call; `until` is the `HH:MM` from which another one answers. */
export function hotlineNow (estate: Pick<Estate, 'hotlines' | 'calendar'>, zone: Zone, at: number): HotlineNow | undefined {
  const window = answering(estate, zone.id, at)
  return window && { number: window.number, label: `${zone.name}${timeOf(window)}服务热线`, until: window.until }
}
