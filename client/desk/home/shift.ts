import type { Worker } from '../StaffPage'
import { words } from '../words'

/** Beside the title: the zones somebody serves, and until when; whoever has several estates sees which one this is. */
export function shiftOf ({ who, estate, estates }: Worker): string {
  const served = estate.zones.filter(zone => who.zoneIds.includes(zone.id))
  const where = served.length === estate.zones.length && served.length > 1 ? words.everyZone : served.map(zone => zone.name).join('、')
  const when = who.dutyUntil ? words.onDutyUntil(who.dutyUntil) : who.onDuty ? words.onDuty : words.offDuty
  return [estates.length > 1 && estate.name, where, when].filter(Boolean).join(' · ')
}
