/** Walks what is chained — the audit log, and signed confirmations — from the first entry of each estate to its last. */
import { brokenAt, type Link } from '../../cloudfunctions/audit/chain'
import type { Surroundings } from './command'
import { pages } from './pages'
import type { Head, Heads } from './heads'

/** Collections of chained documents. */
export const chained = ['audit', 'acknowledgements'] as const
export type Chained = typeof chained[number]

const meanings = {
  changed: 'is not as it was written',
  missing: 'is missing',
  unchained: 'does not follow from the one before',
  cut: 'was there at the last run and is gone, or all that follows it was written anew'
} as const

interface Walked { head?: Head, broken?: { seq: number, why: keyof typeof meanings } }

/** @param known the end at the last run, which must still be there with the same hash */
async function walk ({ db, page, progress }: Surroundings, collection: Chained, estateId: string, known: Head | undefined): Promise<Walked> {
  let last: Link | undefined, seen = known === undefined
  for await (const entries of pages<Link>(db, collection, { filter: { estateId }, by: 'seq', page })) {
    const broken = brokenAt(entries, last)
    if (broken) return { broken }
    seen ||= entries.some(({ seq, hash }) => seq === known?.seq && hash === known.hash)
    last = entries.at(-1)!
    progress(`${collection} ${estateId}: ${last.seq}`)
  }
  if (known && !seen) return { broken: { seq: known.seq, why: 'cut' } }
  return last ? { head: { seq: last.seq, hash: last.hash } } : {}
}

/** Estates that have a chain, each found by stepping over the entries of the one before. */
async function estatesIn ({ db }: Surroundings, collection: Chained): Promise<string[]> {
  const found: string[] = []
  for (;;) {
    const { data } = await db.collection(collection).where({ estateId: db.command.gt(found.at(-1) ?? '') }).orderBy('estateId', 'asc').field({ estateId: true }).limit(1).get()
    const [next] = data as [{ estateId: string }?]
    if (!next) return found
    found.push(next.estateId)
  }
}

/** In the file of ends, beside the audit log's, which stand under the estate alone. */
const headName = (collection: Chained, estateId: string) => collection === 'audit' ? estateId : `${collection}/${estateId}`

const ofCollection = (before: Heads, collection: Chained): string[] =>
  Object.keys(before).flatMap(name => { const [first = '', second] = name.split('/'); return second === undefined ? collection === 'audit' ? [first] : [] : first === collection ? [second] : [] })

/** @returns what is wrong, one line each, and where each chain ends now */
export async function chains (surroundings: Surroundings, before: Heads): Promise<{ wrong: string[], heads: Heads }> {
  const wrong: string[] = [], heads: Heads = {}
  for (const collection of chained) {
    for (const estateId of new Set([...ofCollection(before, collection), ...await estatesIn(surroundings, collection)])) {
      const name = headName(collection, estateId), { head, broken } = await walk(surroundings, collection, estateId, before[name])
      if (broken) wrong.push(`${collection} ${estateId}: entry ${broken.seq} ${meanings[broken.why]}`)
      if (!head) continue
      heads[name] = head
      surroundings.print(`${collection} ${estateId}: ${head.seq} entries, the last ${head.hash}`)
    }
  }
  return { wrong, heads }
}
