import type { Estate, Zone } from '../estate/estate'
import type { HotlineNow } from '../people/contract'
import { answering } from './answering'
import { partWords } from './words'

/** The number to show and to call; `until` is the `HH:MM` at which its hours end. */
export function hotlineNow (estate: Pick<Estate, 'hotlines' | 'calendar'>, zone: Zone, at: number): HotlineNow | undefined {
  const window = answering(estate, zone.id, at)
  return window && { number: window.number, label: `${zone.name}${partWords(window)}服务热线`, until: window.until }
}
