/** Walks the audit log of each estate from its first entry to its last. */
import type { AuditEntry } from '@domain/audit/entry'
import { brokenAt } from '../../cloudfunctions/audit/chain'
import type { Surroundings } from './command'
import { pages } from './pages'
import type { Head, Heads } from './heads'

const meanings = {
  changed: 'is not as it was written',
  missing: 'is missing',
  unchained: 'does not follow from the one before',
  cut: 'was there at the last run and is gone, or all that follows it was written anew'
} as const

interface Walked { head?: Head, broken?: { seq: number, why: keyof typeof meanings } }

/** @param known the end at the last run, which must still be there with the same hash */
async function walk ({ db, page, progress }: Surroundings, estateId: string, known: Head | undefined): Promise<Walked> {
  let last: AuditEntry | undefined, seen = known === undefined
  for await (const entries of pages<AuditEntry>(db, 'audit', { filter: { estateId }, by: 'seq', page })) {
    const broken = brokenAt(entries, last)
    if (broken) return { broken }
    seen ||= entries.some(({ seq, hash }) => seq === known?.seq && hash === known.hash)
    last = entries.at(-1)!
    progress(`audit ${estateId}: ${last.seq}`)
  }
  if (known && !seen) return { broken: { seq: known.seq, why: 'cut' } }
  return last ? { head: { seq: last.seq, hash: last.hash } } : {}
}

/** Estates that have a log, each found by stepping over the entries of the one before. */
async function estatesIn ({ db }: Surroundings): Promise<string[]> {
  const found: string[] = []
  for (;;) {
    const { data } = await db.collection('audit').where({ estateId: db.command.gt(found.at(-1) ?? '') }).orderBy('estateId', 'asc').field({ estateId: true }).limit(1).get()
    const [next] = data as [{ estateId: string }?]
    if (!next) return found
    found.push(next.estateId)
  }
}

/** @returns what is wrong, one line each, and where each chain ends now */
export async function auditChains (surroundings: Surroundings, before: Heads): Promise<{ wrong: string[], heads: Heads }> {
  const wrong: string[] = [], heads: Heads = {}
  for (const estateId of new Set([...Object.keys(before), ...await estatesIn(surroundings)])) {
    const { head, broken } = await walk(surroundings, estateId, before[estateId])
    if (broken) wrong.push(`audit ${estateId}: entry ${broken.seq} ${meanings[broken.why]}`)
    if (!head) continue
    heads[estateId] = head
    surroundings.print(`audit ${estateId}: ${head.seq} entries, the last ${head.hash}`)
  }
  return { wrong, heads }
}
