import { searchKey, type Premises } from '@domain/estate/premises'
import type { Estate } from '@domain/estate/estate'
import { levelOfDoor, type PlacesRow } from '@domain/imports/places'
import { addPremises, changePremises, premisesBySearch } from '../premises/repo'
import { changeAll, idOf, keyOf, rowsOfIds, wrong, type Plan, type Target } from './target'

type Wanted = PlacesRow & { label: string, search: string }
type PremisesPlan = Plan<Premises, Premises>

const mutable = ['level', 'use', 'builtUpArea', 'indoorArea', 'state'] as const

function wantedOf (row: PlacesRow, { zones }: Estate): Wanted {
  const zone = zones.find(each => each.id === row.zoneId)?.name ?? row.zoneId
  const label = [zone, `${row.building}栋`, row.entrance && `${row.entrance}单元`, row.door].filter(Boolean).join(' ')
  return { ...row, label, search: searchKey(label) }
}

const made = ({ level, use = 'home', ...rest }: Wanted, estateId: string): Premises =>
  ({ _id: idOf('p', estateId, rest.search), v: 1, estateId, ...rest, level: level ?? levelOfDoor(rest.door) ?? 0, use })

/** What the row says differently; what it does not say stays. */
const differing = (there: Premises, wanted: Wanted): Partial<Premises> =>
  Object.fromEntries(mutable.filter(name => wanted[name] !== undefined && wanted[name] !== there[name]).map(name => [name, wanted[name]]))

function planOf (row: number, wanted: Wanted, there: Premises | undefined, estateId: string): PremisesPlan {
  const keys = [keyOf(wanted.search)]
  if (!there) return { row, outcome: 'new', errors: [], keys, add: made(wanted, estateId) }
  const fields = differing(there, wanted)
  return Object.keys(fields).length === 0 ? { row, outcome: 'same', errors: [], keys } : { row, outcome: 'changed', errors: [], keys, change: { there, fields } }
}

/** Premises are the same where their addresses have one key (`searchKey`). */
export const placesTarget: Target<Premises, Premises> = {
  async plan (rows, { estate }) {
    const wanted = rows.map(row => row.errors.length > 0 ? undefined : wantedOf(row.values as unknown as PlacesRow, estate))
    const there = await premisesBySearch(estate._id, wanted.flatMap(each => each ? [each.search] : []))
    return rows.map((row, place) => wanted[place] ? planOf(row.row, wanted[place], there.get(wanted[place].search), estate._id) : wrong(row))
  },

  async write (plans) {
    const added = await addPremises(plans.flatMap(({ add }) => add ? [add] : []))
    return [...rowsOfIds(plans, added), ...await changeAll(plans, changePremises)]
  }
}
