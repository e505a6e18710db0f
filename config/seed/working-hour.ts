import { addServiceTime } from '@domain/estate/service-time'
import { minute } from '@domain/kit/calendar'
import { zejing } from '../../tests/make/estate'

/** @returns this moment where the service center is open, else twenty minutes into its next service hours, ms */
export function workingHour (now: number): number {
  const soon = addServiceTime(zejing, now, minute).at
  return soon <= now + minute ? now : soon + 19 * minute
}
