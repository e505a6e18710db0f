/** Whether the handbook was acknowledged for a home, by somebody who lives there now. */
import { isCurrent } from '@domain/binding/tie'
import type { Matter } from '@domain/matter/matter'
import { standings } from '../acknowledgement/acts'
import { editionInForce } from '../acknowledgement/repo'
import { entriesOf } from '../register/repo'
import { homeOf } from './home'

/** Where no edition is in force there is nothing to sign. */
export async function isHandbookSigned (matter: Pick<Matter, 'estateId' | 'place' | 'updatedAt'>): Promise<boolean> {
  const { estateId, updatedAt } = matter, [edition, entries] = await Promise.all([editionInForce(estateId), entriesOf(estateId, [homeOf(matter)])])
  if (!edition) return true
  const there = entries.filter(each => isCurrent(each, updatedAt)), found = await standings(estateId, edition.edition, there.map(each => each._id))
  return [...found.values()].some(each => each.act !== undefined)
}
