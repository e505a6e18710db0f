import type { Estate } from '@domain/estate/estate'
import { searchKey, type Premises } from '@domain/estate/premises'
import { premisesByDoor, premisesByIds, premisesFrom, premisesInZones } from '../premises/repo'
import { homesOfName } from './repo'

const most = 20

/**
 * Premises whose address begins so, in one round trip; callers say “3栋2单元1201” without the zone.
 * @param key see `searchKey`
 */
export const premisesAt = ({ _id, zones }: Estate, key: string): Promise<Premises[]> =>
  /^\d/.test(key) ? premisesInZones(_id, zones.map(zone => zone.id), key.split('-'), most) : premisesFrom(_id, key, most)

/** Premises of whoever's name begins so. */
const premisesOfName = async ({ _id }: Estate, name: string): Promise<Premises[]> => premisesByIds(_id, await homesOfName(_id, name, most), most)

/** Two characters at least: a surname alone is half the estate. */
const looksLikeName = (text: string) => /^\p{Script=Han}{2,6}$/u.test(text)

/**
 * Premises for what somebody typed: a door number, the beginning of an address with or without its zone, a name. Never more
 * than twenty.
 * @param byName whoever is not told who lives where finds addresses only
 */
export async function findPremises (estate: Estate, text: string, { byName } = { byName: true }): Promise<Premises[]> {
  const key = searchKey(text)
  if (key === '') return []
  const found = [/^\d{3,5}$/.test(key) ? premisesByDoor(estate._id, key, most) : premisesAt(estate, key)]
  if (byName && looksLikeName(text)) found.push(premisesOfName(estate, text))
  return (await Promise.all(found)).flat().slice(0, most)
}
