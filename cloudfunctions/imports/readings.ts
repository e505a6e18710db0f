import type { Meter, Reading } from '@domain/billing/meter'
import { usageOf } from '@domain/billing/reading'
import type { Tariff } from '@domain/billing/tariff'
import type { Premises } from '@domain/estate/premises'
import type { Row, RowReason } from '@domain/imports/column'
import type { ReadingRow } from '@domain/imports/readings'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { metersOfHomes, readingsByIds } from '../billing/meters-repo'
import { takeReading, type ToRead } from '../billing/take-reading'
import { tariffsOf } from '../billing/tariffs-repo'
import { premisesBySearch } from '../premises/repo'
import { idOf, keyOf, refused, wrong, type Plan, type Setting, type Target } from './target'

/** Added by the same steps as if somebody had typed it at the meter. */
interface Add extends ToRead { estateId: string, meterId: string, at: number }
type ReadingPlan = Plan<Add, never>

interface Known { premises: ReadonlyMap<string, Premises>, fees: readonly Tariff[], meters: readonly Meter[], there: ReadonlyMap<string, Reading> }

const readingId = ({ _id }: Meter, { value, on }: ReadingRow) => idOf('ri', _id, on, String(value))

/** The only fee with a meter need not be named. */
const feeOf = (fees: readonly Tariff[], { fee }: ReadingRow): Tariff | undefined => fee === undefined ? fees.length === 1 ? fees[0] : undefined : fees.find(each => each.name === fee)

/** What the meter itself says against it; of refusals whose name is one of a row's. */
function against (meter: Meter, { value, on }: ReadingRow, now: number): { key: string, reason: RowReason } | undefined {
  if (on > day(now)) return { key: 'on', reason: 'dayAhead' }
  if (on < meter.last.on) return { key: 'on', reason: 'readingDay' }
  try {
    usageOf(meter, { value })
    return undefined
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { key: 'value', reason: error.reason === 'meterDigits' ? 'meterDigits' : 'readingBelow' }
  }
}

function planOf (row: Row, { premises, fees, meters, there }: Known, setting: Setting): ReadingPlan {
  const said = row.values as unknown as ReadingRow, home = premises.get(said.premises), fee = feeOf(fees, said)
  if (!home) return refused(row, 'premises', 'noPremises', setting)
  if (!fee) return refused(row, 'fee', 'noFee', setting)
  const meter = meters.find(each => each.premisesId === home._id && each.tariffId === fee._id)
  if (!meter) return refused(row, 'premises', 'noMeter', setting)
  const id = readingId(meter, said), keys = [keyOf(meter._id)]
  if (there.has(id)) return { row: row.row, outcome: 'same', errors: [], keys }
  const objection = against(meter, said, setting.now)
  if (objection) return refused(row, objection.key, objection.reason, setting)
  return { row: row.row, outcome: 'new', errors: [], keys, add: { estateId: setting.estate._id, meterId: meter._id, id, value: said.value, on: said.on, by: setting.job.by, byResident: false, at: setting.now } }
}

/** Readings wait for each other a little: so many at a time. */
const abreast = 25

/** @returns whether it was taken; not where somebody read or replaced the meter meanwhile */
async function take ({ estateId, meterId, at, ...read }: Add): Promise<boolean> {
  try {
    await takeReading(estateId, meterId, read, at)
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

export const readingsTarget: Target<Add> = {
  async plan (rows, setting) {
    const { estate } = setting, right = rows.filter(row => row.errors.length === 0).map(row => row.values as unknown as ReadingRow)
    const [premises, tariffs] = await Promise.all([premisesBySearch(estate._id, right.map(each => each.premises)), tariffsOf(estate._id)])
    const fees = tariffs.filter(each => each.kind === 'metered'), meters = await metersOfHomes(estate._id, [...premises.values()].map(each => each._id))
    const possible = right.flatMap(said => meters.filter(each => each.premisesId === premises.get(said.premises)?._id).map(meter => readingId(meter, said)))
    const known = { premises, fees, meters, there: new Map((await readingsByIds(estate._id, possible)).map(each => [each._id, each])) }
    return rows.map(row => row.errors.length > 0 ? wrong(row) : planOf(row, known, setting))
  },

  async write (plans) {
    const missed: number[] = [], added = plans.filter(each => each.add)
    for (let from = 0; from < added.length; from += abreast) {
      const part = added.slice(from, from + abreast), taken = await Promise.all(part.map(each => take(each.add!)))
      part.forEach((each, place) => { if (!taken[place]) missed.push(each.row) })
    }
    return missed
  }
}
