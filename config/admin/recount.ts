/** The figures of the board from all matters anew: what was counted of each, then the sums. */
import { countedAs, isCountedAs, type Counted } from '@domain/board/counted'
import type { Estate } from '@domain/estate/estate'
import type { Matter } from '@domain/matter/matter'
import type { Command, Surroundings } from './command'
import { there } from './invariant'
import { pages } from './pages'
import { mend, wrongTallies } from './tally-sums'

/** Of these, what was counted is not what the matter says, though nothing waits to be counted. */
export async function miscounted (matters: readonly Matter[], db: Surroundings['db']): Promise<Matter[]> {
  const still = matters.filter(each => each.uncountedAt === null)
  const counted = await there<Counted>(db, 'boardCounted', still.map(each => each._id), { facts: true, behind: true })
  return still.filter(each => {
    const known = counted.get(each._id)
    return !known || !isCountedAs(known, countedAs(each))
  })
}

/** Leaves it to the counter, which counts any revision that is newer than the one it has. Also what no step has touched since there is a board. */
async function flag ({ db }: Surroundings, { _id, rev }: Matter, now: number) {
  await db.collection('boardCounted').where({ _id }).update({ rev: -1 })
  await db.collection('matters').where({ _id, rev }).update({ uncountedAt: now })
}

/** Matters never counted have no flag at all where they are older than the board. */
const withFlag = (matter: Matter): Matter => ({ ...matter, uncountedAt: matter.uncountedAt ?? null })

async function flagged (surroundings: Surroundings): Promise<number> {
  const { db, dryRun, page, progress } = surroundings
  let seen = 0, wrong = 0
  for await (const matters of pages<Matter>(db, 'matters', { page })) {
    const found = await miscounted(matters.map(withFlag), db)
    if (!dryRun) for (const each of found) await flag(surroundings, each, Date.now())
    wrong += found.length
    progress(`matters: ${seen += matters.length} looked at, ${wrong} to count anew`)
  }
  return wrong
}

/** Page after page by `_id`; what is done is done, so that broken off anywhere it goes on from there. */
export const recount: Command = async surroundings => {
  const { db, dryRun, page, print } = surroundings, matters = await flagged(surroundings)
  print(dryRun ? `matters: ${matters} to count anew` : `matters: ${matters} left to board-count, which counts them within minutes`)
  let open = 0
  for await (const estates of pages<Pick<Estate, '_id'>>(db, 'estates', { fields: { name: true }, page })) for (const { _id } of estates) {
    const { wrong, moved } = await wrongTallies(surroundings, _id)
    for (const each of wrong) {
      const isMended = !dryRun && await mend(db, each, Date.now())
      if (!isMended) open++
      print(`${_id} ${each.tally.name}: ${isMended ? 'mended' : 'differs'}`)
    }
    open += moved
    if (moved > 0) print(`${_id}: ${moved} were counted meanwhile`)
  }
  if (!dryRun) print(open === 0 ? 'the sums are right' : `${open} to look at again: run it once more`)
  return dryRun || open === 0
}
