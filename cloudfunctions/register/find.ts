/** The one box of the desk: everything that a typed text can mean, looked up at the same time, each by its index. */
import type { RegisterEntry } from '@domain/register/entry'
import { wantedIn, type Wanted } from '@domain/register/search-keys'
import { entryFor, inOrder, premisesFor } from '@domain/register/view'
import { cardFor } from '@domain/matter/view-for'
import { flows } from '@domain/flows'
import { Refused } from '@domain/kit/errors'
import type { Context } from '../kit/context'
import { matters } from '../matter/repo'
import { premisesAt } from '../people/find-premises'
import { premisesByDoor } from '../premises/repo'
import { entriesByName, entriesByNumber, entriesByPlate } from './repo'

const most = 20

/** Only what is exact or begins so: never a part of a number. */
const entryKeys: Partial<Record<keyof Wanted, (estateId: string, key: string) => Promise<RegisterEntry[]>>> = {
  phone: (estateId, plain) => entriesByNumber(estateId, 'phone', plain),
  idNumber: (estateId, plain) => entriesByNumber(estateId, 'idNumber', plain),
  plate: (estateId, plain) => entriesByPlate(estateId, plain, most),
  name: (estateId, name) => entriesByName(estateId, name, most)
}

const entriesFor = async (wanted: Wanted, estateId: string) => (await Promise.all(Object.entries(entryKeys).map(async ([kind, look]) => {
  const key = wanted[kind as keyof Wanted]
  return key === undefined ? [] : look(estateId, key)
}))).flat().slice(0, most)

/** @throws Refused invalid where the text can't be anything that is looked up: too short, or part of a number */
export async function find (text: string, { who, estate, now }: Context) {
  const wanted = wantedIn(text), { door, address, number } = wanted
  if (Object.keys(wanted).length === 0) throw new Refused('invalid', 'searchMore', 'text')
  const [homes, entries, found] = await Promise.all([
    door ? premisesByDoor(estate._id, door, most) : address ? premisesAt(estate, address) : [],
    entriesFor(wanted, estate._id),
    number ? matters(who).list({ number }, { field: 'createdAt', direction: -1 }, most) : []
  ])
  return {
    premises: homes.map(premisesFor),
    entries: inOrder(entries.map(each => entryFor(each, now))),
    matters: found.map(each => cardFor(flows[each.kind], each, who, estate, now))
  }
}
