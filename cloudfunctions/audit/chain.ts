import { createHash } from 'node:crypto'
import type { AuditEntry } from '@domain/audit/entry'

/** One text for one entry, whatever order its fields were stored in. */
function canonical (value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, each]) => each !== undefined).sort(([a], [b]) => a < b ? -1 : 1)
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`
}

/** SHA-256 of what is said, in whatever order its fields come. */
export const digestOf = (said: object): string => createHash('sha256').update(canonical(said)).digest('hex')

/** Over everything the entry says, the hash of the one before included. */
export const hashOf = (entry: Omit<AuditEntry, 'hash'>): string => digestOf(entry)

/**
 * Looks for the first entry that is not as it was written, or that is missing.
 * @param entries of one estate, in order
 * @param before the one that precedes them, where they are not the beginning
 * @returns what is wrong, or undefined
 */
export function brokenAt (entries: readonly AuditEntry[], before?: AuditEntry): { seq: number, why: 'changed' | 'missing' | 'unchained' } | undefined {
  let last = before
  for (const entry of entries) {
    const expected = (last?.seq ?? 0) + 1
    if (entry.seq !== expected) return { seq: expected, why: 'missing' }
    const { hash, ...said } = entry
    if (hashOf(said) !== hash) return { seq: entry.seq, why: 'changed' }
    if (entry.previous !== (last?.hash ?? '')) return { seq: entry.seq, why: 'unchained' }
    last = entry
  }
  return undefined
}
