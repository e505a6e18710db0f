import type { Premises } from '@domain/estate/premises'
import type { Row, RowReason } from '@domain/imports/column'
import type { RegisterRow } from '@domain/imports/register'
import { day } from '@domain/kit/calendar'
import type { RegisterEntry } from '@domain/register/entry'
import { indexesOf, sealNumber } from '../kit/seal'
import { premisesBySearch } from '../premises/repo'
import { addEntries, changeEntry, everyEntryOf } from '../register/repo'
import { differing, meeting, type Met } from './register-match'
import { changeAll, idOf, keyOf, refused, rowsOfIds, wrong, type Plan, type Setting, type Target } from './target'

type EntryPlan = Plan<RegisterEntry, RegisterEntry>

const asRow = ({ values }: Row) => values as unknown as RegisterRow

function made (row: RegisterRow, { _id: premisesId, estateId, zoneId, label }: Premises, now: number): RegisterEntry {
  const phone = row.phone === undefined ? undefined : sealNumber('phone', row.phone)
  return {
    _id: idOf('r', estateId, premisesId, phone?.index ?? '', row.name), v: 1, estateId, premisesId, zoneId, label, relation: row.relation, name: row.name,
    ...(phone && { phone }), ...(row.idNumber !== undefined && { idNumber: sealNumber('idNumber', row.idNumber) }),
    ...(row.share !== undefined && { share: row.share }), ...(row.company !== undefined && { company: { name: row.company, standing: 'agent' } }), ...(row.plates && { plates: row.plates }),
    from: row.from ?? day(now), ...(row.until !== undefined && { until: row.until }), source: 'import', updatedAt: now
  }
}

function byPremises (entries: readonly RegisterEntry[]): Map<string, RegisterEntry[]> {
  const found = new Map<string, RegisterEntry[]>()
  for (const entry of entries) {
    const household = found.get(entry.premisesId)
    if (household) household.push(entry)
    else found.set(entry.premisesId, [entry])
  }
  return found
}

/** Who of the household the row may not touch, and at which column that is said. */
function obstacle ({ there, way }: Met, row: RegisterRow, fields: Partial<RegisterEntry>): { key: string, reason: RowReason } | undefined {
  if (way === 'phone' && there.name !== row.name) return { key: 'phone', reason: 'phoneOfAnother' }
  if (there.ended) return { key: 'name', reason: 'ended' }
  // The tie of a bound account follows the entry: it is changed where both are.
  const tied = (['relation', 'from', 'until'] as const).find(name => name in fields)
  return there.personId !== undefined && tied ? { key: tied, reason: 'bound' } : undefined
}

function planOf (row: Row, home: Premises | undefined, household: readonly RegisterEntry[], setting: Setting): EntryPlan {
  if (!home) return refused(row, 'premises', 'noPremises', setting)
  const wanted = asRow(row), indexes = wanted.phone === undefined ? [] : indexesOf('phone', wanted.phone)
  const keys = [...indexes.slice(0, 1).map(index => keyOf(home._id, index)), keyOf(home._id, wanted.name)]
  const met = meeting(household, wanted, indexes), base = { row: row.row, errors: [], keys }
  if (!met) return { ...base, outcome: 'new', add: made(wanted, home, setting.now) }
  const fields = differing(met.there, wanted, indexes, setting.now), hindrance = obstacle(met, wanted, fields)
  if (hindrance) return refused(row, hindrance.key, hindrance.reason, setting)
  return Object.keys(fields).length === 0 ? { ...base, outcome: 'same' } : { ...base, outcome: 'changed', change: { there: met.there, fields } }
}

/** Somebody is the same where the premises are and the phone is, or else the name. */
export const registerTarget: Target<RegisterEntry, RegisterEntry> = {
  async plan (rows, setting) {
    const { estate } = setting, good = rows.filter(({ errors }) => errors.length === 0)
    const homes = await premisesBySearch(estate._id, good.map(row => asRow(row).premises))
    const entries = byPremises(await everyEntryOf(estate._id, [...homes.values()].map(each => each._id)))
    return rows.map(row => {
      const home = row.errors.length === 0 ? homes.get(asRow(row).premises) : undefined
      return row.errors.length > 0 ? wrong(row) : planOf(row, home, home ? entries.get(home._id) ?? [] : [], setting)
    })
  },

  async write (plans) {
    const added = await addEntries(plans.flatMap(({ add }) => add ? [add] : []))
    return [...rowsOfIds(plans, added), ...await changeAll(plans, changeEntry)]
  }
}
