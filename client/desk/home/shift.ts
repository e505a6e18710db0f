import type { Worker } from '../StaffPage'
import { words } from '../words'

/** Beside the title: the zones somebody serves, and until when. */
export function shiftOf ({ who, estate }: Worker): string {
  const served = estate.zones.filter(zone => who.zoneIds.includes(zone.id))
  const where = served.length === estate.zones.length && served.length > 1 ? words.everyZone : served.map(zone => zone.name).join('、')
  const when = who.dutyUntil ? words.onDutyUntil(who.dutyUntil) : who.onDuty ? words.onDuty : words.offDuty
  return [where, when].filter(Boolean).join(' · ')
}
