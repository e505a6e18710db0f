/** Whether the sums of the board are what was counted of all matters, estate by estate. */
import { spread, type Contributions } from '@domain/board/contributions'
import type { Counted } from '@domain/board/counted'
import { addedAll, emptyTally, type Tally } from '@domain/board/tally'
import type { Surroundings } from './command'
import type { Database } from './connect'
import { pages } from './pages'

type Look = Pick<Surroundings, 'db' | 'page' | 'progress'>

const isTally = ({ name }: Tally) => name === 'now' || name.startsWith('day-') || name.startsWith('week-')

async function stored ({ db, page }: Look, estateId: string): Promise<Map<string, Tally>> {
  const found = new Map<string, Tally>()
  for await (const tallies of pages<Tally>(db, 'boardTallies', { filter: { estateId }, page })) for (const each of tallies.filter(isTally)) found.set(each.name, each)
  return found
}

/** Keys in one order, so that what is the same reads the same. */
const ordered = (value: unknown): unknown => value && typeof value === 'object'
  ? Object.fromEntries(Object.entries(value).filter(([, each]) => typeof each !== 'object' || Object.keys(each as object).length > 0).sort(([one], [other]) => one < other ? -1 : 1).map(([name, each]) => [name, ordered(each)]))
  : value
const isSame = (one: unknown, other: unknown) => JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))

export interface Wrong { tally: Tally, counts: Tally['counts'] }

/**
 * @returns tallies that differ, each with the counts it should have; those that the counter wrote meanwhile are left out and
 *   counted in `moved`
 */
export async function wrongTallies (look: Look, estateId: string): Promise<{ wrong: Wrong[], moved: number }> {
  const before = await stored(look, estateId)
  let sums: Contributions = {}, count = 0
  for await (const counted of pages<Counted>(look.db, 'boardCounted', { filter: { estateId }, page: look.page })) {
    for (const { facts } of counted) sums = addedAll(sums, spread(facts))
    look.progress(`${estateId}: ${count += counted.length} matters summed`)
  }
  const after = await stored(look, estateId), names = [...new Set([...after.keys(), ...Object.keys(sums)])].sort()
  const still = names.filter(name => before.get(name)?.countedAt === after.get(name)?.countedAt)
  const wrong = still.map(name => ({ tally: after.get(name) ?? emptyTally(estateId, name), counts: sums[name] ?? {} })).filter(({ tally, counts }) => !isSame(tally.counts, counts))
  return { wrong, moved: names.length - still.length }
}

/** @returns whether it was as it was read */
export async function mend (db: Database, { tally: { _id, countedAt, ...tally }, counts }: Wrong, now: number): Promise<boolean> {
  if (countedAt === 0) {
    await db.collection('boardTallies').add({ _id, ...tally, counts, countedAt: now })
    return true
  }
  const { updated } = await db.collection('boardTallies').where({ _id, countedAt }).update({ counts: db.command.set(counts), countedAt: now }) as { updated?: number }
  return updated === 1
}
