/** Water meters of the cast's homes, read at the end of each month. */
import type { Meter, Reading } from '@domain/billing/meter'
import { lastDayOf, monthAfter } from '@domain/billing/period'
import { moment } from '@domain/kit/calendar'
import { cast } from '../cast'
import { premises } from './premises'
import { waterFee } from './tariffs'

/** Homes whose bills and meters the example has; the first month is owed by one of them alone. */
export const castHomes = ['b2-3-2-1201', 'b2-3-2-1101', 'a1-2-1-803', 'b2-1-1-602']

/** Of a month, in hundredths of a ton: no two homes alike. */
const usageOf = (home: number, month: number) => 960 + home * 310 + month * 45

const meterId = (premisesId: string) => `m-water-${premisesId}`

/** @param months in order @returns the meters as the last reading left them, and every reading */
export function metersUpTo (months: readonly string[]): { meters: Meter[], readings: Reading[] } {
  const meters: Meter[] = [], readings: Reading[] = []
  for (const [place, premisesId] of castHomes.entries()) {
    const { estateId, label, zoneId: _zone } = premises.find(each => each._id === premisesId)!
    let last = { value: 10_000 * (place + 1), on: lastDayOf(monthAfter(months[0]!, -1)) }
    for (const [at, month] of months.entries()) {
      const usage = usageOf(place, at), value = last.value + usage, on = lastDayOf(month)
      readings.push({
        _id: `rd-water-${premisesId}-${month}`, v: 1, estateId, meterId: meterId(premisesId), premisesId, label, tariffId: waterFee._id, value, usage, from: last.value, since: last.on, on, at: moment(on, '10:00'),
        state: 'taken', byId: cast.zhaoZhiqiang.id, byName: cast.zhaoZhiqiang.name, byResident: false
      })
      last = { value, on }
    }
    meters.push({ _id: meterId(premisesId), v: 1, estateId, premisesId, label, tariffId: waterFee._id, serial: `LXS-${20_210_900 + place}`, digits: 5, last, rev: months.length })
  }
  return { meters, readings }
}
