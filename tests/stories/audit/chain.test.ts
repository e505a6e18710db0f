/** Fifty at once write into one estate's log: each gets the next number, and the chain holds. */
import type { AuditEntry } from '@domain/audit/entry'
import { cast } from '../../cast'
import { as } from '../../make/matter'
import { surround } from '../../make/inside'
import { mondayAtTwo, world, type World } from '../world'

let cloud: World
// The SDK says of every refused request, three seconds later, that it took long.
jest.spyOn(console, 'warn').mockImplementation(() => undefined)
beforeAll(async () => { cloud = await world(); surround(cloud.origin) })
afterAll(() => cloud.stop())

const entries = async (estateId: string) =>
  (await cloud.db.collection('audit').where({ estateId }).orderBy('seq', 'asc').limit(1000).get()).data as AuditEntry[]

test('fifty at once: 1…50 without a gap, each chained to the one before', async () => {
  const { note } = await import('../../../cloudfunctions/audit/repo')
  const { brokenAt } = await import('../../../cloudfunctions/audit/chain')
  await Promise.all(Array.from({ length: 50 }, (_, place) =>
    note(as(place % 2 === 0 ? 'liJing' : 'gaoFeng'), { act: 'revealPhone', subjectId: cast.wangXiulan.id, reason: `第 ${place} 次` }, mondayAtTwo)))
  const found = await entries('zejing')
  expect(found.map(each => each.seq)).toEqual(Array.from({ length: 50 }, (_, place) => place + 1))
  expect(new Set(found.map(each => each.reason)).size).toBe(50)
  expect(brokenAt(found)).toBeUndefined()
  expect(await entries('yunqi')).toEqual([])
}, 120_000)
