/**
 * Counts matters that changed, each revision once: what was counted of a matter before, the difference to it, and the sums
 * are read and written in one transaction. The flag comes off afterwards, if nobody has changed the matter meanwhile; whoever
 * is killed before that leaves it there, and the next run finds no difference.
 */
import { difference, plus, spread, type Contributions } from '@domain/board/contributions'
import { countedAs, isCountedAs, type Counted } from '@domain/board/counted'
import { added } from '@domain/board/tally'
import type { Matter } from '@domain/matter/matter'
import { inTransaction } from '../kit/cloud'
import { clearUncounted } from '../matter/repo'
import { countedIn, keepCountedIn, keepTallyIn, talliesIn } from './tally-repo'

/** A transaction may do a hundred things, reads and its end among them. */
const mostWrites = 90

const write = (estateId: string, batch: readonly Counted[], now: number): Promise<void> => inTransaction(async transaction => {
  const before = await countedIn(transaction, batch.map(each => each._id)), fresh: Counted[] = []
  let sums: Contributions = {}
  for (const each of batch) {
    const known = before.get(each._id)
    if (known && known.rev >= each.rev) continue
    if (known && isCountedAs(known, each)) continue
    sums = plus(sums, difference(spread(each.facts), known ? spread(known.facts) : {}))
    fresh.push(each)
  }
  const names = Object.keys(sums).sort()
  for (const tally of await talliesIn(transaction, estateId, names)) await keepTallyIn(transaction, { ...tally, counts: added(tally.counts, sums[tally.name]!), countedAt: now })
  for (const each of fresh) await keepCountedIn(transaction, each)
})

/** As many as fit into one transaction, one at the least. */
function * batches (all: readonly Counted[]): Generator<Counted[]> {
  let batch: Counted[] = [], names = new Set<string>()
  for (const each of all) {
    const further = new Set([...names, ...Object.keys(spread(each.facts))])
    if (batch.length > 0 && batch.length + 1 + further.size > mostWrites) {
      yield batch
      batch = []
      names = new Set(Object.keys(spread(each.facts)))
    } else names = further
    batch.push(each)
  }
  if (batch.length > 0) yield batch
}

/** @param matters of any estates, as they were read @returns how many were counted */
export async function count (matters: readonly Matter[], now: number, isOver = () => false): Promise<number> {
  let done = 0
  for (const estateId of new Set(matters.map(each => each.estateId))) {
    const mine = matters.filter(each => each.estateId === estateId), byId = new Map(mine.map(each => [each._id, each]))
    for (const batch of batches(mine.map(countedAs))) {
      if (isOver()) return done
      await write(estateId, batch, now)
      await Promise.all(batch.map(({ _id }) => clearUncounted(byId.get(_id)!)))
      done += batch.length
    }
  }
  return done
}
