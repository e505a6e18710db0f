import type { RegisterEntry } from './entry'
import { checkBeside, checkSaid, mostShares } from './rules'

const entry = (more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  _id: 'e', v: 1, estateId: 'zejing', premisesId: 'p', zoneId: 'b2', label: 'B2区 1栋 101', relation: 'owner', name: '周立新', from: '2024-01-01', source: 'clerk', updatedAt: 0, ...more
})
const number = (index: string) => ({ mask: '', sealed: '', index })
const said = { relation: 'owner' as const, name: '周立新', from: '2024-01-01' }
const company = { name: '芯源科技', standing: 'agent' as const }
const refused = (reason: string, field: string) => expect.objectContaining({ reason, field }) as Error

test.each([
  ['an owner with a share', { share: 5000 }], ['family with an end', { relation: 'family', until: '2026-01-01' }], ['a tenant with an end', { relation: 'tenant', until: '2024-01-01' }],
  ['an agent with a company', { relation: 'companyAgent', company }]
] as const)('fits: %s', (_what, more) => expect(() => checkSaid({ ...said, ...more })).not.toThrow())

test.each([
  [{ relation: 'tenant' }, 'required', 'until'], [{ relation: 'companyAgent' }, 'required', 'company'], [{ company }, 'notAsked', 'company'],
  [{ relation: 'family', share: 1 }, 'notAsked', 'share'], [{ relation: 'tenant', until: '2023-12-31' }, 'daysOrder', 'until']
] as const)('refused: %j', (more, reason, field) => expect(() => checkSaid({ ...said, ...more })).toThrow(refused(reason, field)))

test('shares are added day by day: who sells makes room for who buys', () => {
  const seller = entry({ share: 10_000, until: '2026-06-30' }), buyer = entry({ _id: 'b', name: '吴芳', share: 10_000, from: '2026-07-01' })
  expect(mostShares([seller, buyer])).toBe(10_000)
  expect(() => checkBeside(buyer, [seller])).not.toThrow()
  expect(() => checkBeside({ ...buyer, from: '2026-06-30' }, [seller])).toThrow(expect.objectContaining({ reason: 'sharesOver', facts: { left: '0%' } }) as Error)
  expect(() => checkBeside({ ...buyer, from: '2024-01-01' }, [{ ...seller, ended: { at: 1, by: 'x' } }])).not.toThrow()
})

test('the same person stands there once, unless their numbers say that they are two', () => {
  const there = entry({ phone: number('k1.a') })
  expect(() => checkBeside(entry({ _id: 'n' }), [there])).toThrow(refused('recordedAlready', 'name'))
  expect(() => checkBeside(entry({ _id: 'n', phone: number('k2.a') }), [there], ['k2.a', 'k1.a'])).toThrow(refused('recordedAlready', 'name'))
  expect(() => checkBeside(entry({ _id: 'n', phone: number('k1.b') }), [there], ['k1.b'])).not.toThrow()
  expect(() => checkBeside(entry({ _id: 'n', from: '2025-01-01' }), [{ ...there, until: '2024-12-31' }])).not.toThrow()
})
