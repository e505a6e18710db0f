import type { Estate } from '@domain/estate/estate'
import { searchKey, type Premises } from '@domain/estate/premises'
import { premisesByDoor, premisesFrom, premisesOfName } from './repo'

const most = 20

/** Callers say “三栋二单元十二楼” without the zone: the beginning of an address within each of them. */
const inZones = ({ zones }: Estate, key: string) => zones.map(zone => `${searchKey(zone.name)}-${key}`)

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
  const found = /^\d{3,5}$/.test(key)
    ? [premisesByDoor(estate._id, key, most)]
    : (/^\d/.test(key) ? inZones(estate, key) : [key]).map(each => premisesFrom(estate._id, each, most))
  if (byName && looksLikeName(text)) found.push(premisesOfName(estate._id, text, most))
  return (await Promise.all(found)).flat().slice(0, most)
}
