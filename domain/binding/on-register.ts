/** What a verified phone number opens, from the entries it stands in. */
import { Refused } from '../kit/errors'
import type { RegisterEntry } from '../register/entry'
import { isCurrent } from './tie'

/**
 * @param entries wherever the number is recorded
 * @returns those that are not this person's yet
 * @throws Refused where it stands nowhere (`phoneUnknown`), under different names (`severalNames`: whose is it?), or where
 *   an entry is another account's already (`boundToAnother`); in doubt nothing is bound and the desk is asked
 */
export function openTo (personId: string, entries: readonly RegisterEntry[], now: number): { added: RegisterEntry[], already: number } {
  const current = entries.filter(each => isCurrent(each, now))
  if (current.length === 0) throw new Refused('notFound', 'phoneUnknown', 'code')
  if (new Set(current.map(each => each.name)).size > 1) throw new Refused('conflict', 'severalNames', 'code')
  if (current.some(each => each.personId !== undefined && each.personId !== personId)) throw new Refused('conflict', 'boundToAnother', 'code')
  const added = current.filter(each => each.personId === undefined)
  return { added, already: current.length - added.length }
}

/** The entry of the register that means this newcomer already, so that nobody stands there twice. */
export const unboundOf = (entries: readonly RegisterEntry[], { relation, name }: Pick<RegisterEntry, 'relation' | 'name'>, now: number): RegisterEntry | undefined =>
  entries.find(each => each.personId === undefined && each.relation === relation && each.name === name && isCurrent(each, now))
