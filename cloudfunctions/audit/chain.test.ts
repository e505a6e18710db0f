import type { AuditEntry } from '@domain/audit/entry'
import { brokenAt, hashOf } from './chain'

function chained (length: number): AuditEntry[] {
  const entries: AuditEntry[] = []
  for (let seq = 1; seq <= length; seq++) {
    const entry = { _id: `e-${seq}`, v: 1 as const, estateId: 'e', seq, at: seq * 1000, act: 'revealPhone' as const, actorId: 'a', actorName: '李静', actorRoles: ['clerk' as const], previous: entries.at(-1)?.hash ?? '', details: { field: 'phone', count: seq } }
    entries.push({ ...entry, hash: hashOf(entry) })
  }
  return entries
}

test('an untouched chain holds, also from its middle on', () => {
  const entries = chained(5)
  expect(brokenAt(entries)).toBeUndefined()
  expect(brokenAt(entries.slice(3), entries[2])).toBeUndefined()
})

test('the order in which fields were stored does not matter', () => {
  const [entry] = chained(1) as [AuditEntry]
  expect(brokenAt([Object.fromEntries(Object.entries(entry).reverse()) as unknown as AuditEntry])).toBeUndefined()
})

test.each<[string, (entries: AuditEntry[]) => AuditEntry[], { seq: number, why: string }]>([
  ['a changed name', entries => entries.map(each => each.seq === 3 ? { ...each, actorName: '别人' } : each), { seq: 3, why: 'changed' }],
  ['a changed detail with a new hash', entries => entries.map(each => { const { hash: _, ...said } = { ...each, details: { count: 9 } }; return each.seq === 3 ? { ...said, hash: hashOf(said) } : each }), { seq: 4, why: 'unchained' }],
  ['one that was taken out', entries => entries.filter(each => each.seq !== 2), { seq: 2, why: 'missing' }],
  ['the first that was taken out', entries => entries.slice(1), { seq: 1, why: 'missing' }]
])('%s is found', (_what, touch, found) => {
  expect(brokenAt(touch(chained(5)))).toEqual(found)
})
