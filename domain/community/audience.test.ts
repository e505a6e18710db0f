import { isFor, reachOf, tokensFor, type Audience, type Living } from './audience'

const buildings = new Map([['b2-3-1201', '3'], ['a1-1-0301', '1']])
const owner: Living = { zoneId: 'b2', premisesId: 'b2-3-1201', relation: 'owner', from: '2024-05-01' }
const tenant: Living = { zoneId: 'a1', premisesId: 'a1-1-0301', relation: 'tenant', from: '2026-11-01' }
const resident = (...occupancies: Living[]) => ({ roles: ['resident' as const], occupancies })
const clerk = { roles: ['clerk' as const], occupancies: [] }

test.each<[string, Audience, boolean, boolean, boolean]>([
  ['everybody', {}, true, true, false],
  ['a zone', { zoneIds: ['b2'] }, true, false, false],
  ['a building', { buildings: [{ zoneId: 'b2', building: '3' }] }, true, false, false],
  ['the same number in another zone', { buildings: [{ zoneId: 'a1', building: '3' }] }, false, false, false],
  ['owners', { relations: ['owner'] }, true, false, false],
  ['tenants of a zone', { zoneIds: ['a1'], relations: ['tenant'] }, false, true, false],
  ['everybody and the clerks', { roles: ['clerk'] }, true, true, true],
  ['clerks alone', { roles: ['clerk'], staffOnly: true }, false, false, true]
])('%s', (_what, audience, forOwner, forTenant, forClerk) => {
  const reach = reachOf(audience), people = [resident(owner), resident(tenant), clerk]
  expect(people.map(each => isFor(reach, each, buildings, '2026-11-23'))).toEqual([forOwner, forTenant, forClerk])
  expect(people.map(each => tokensFor(each, buildings).some(token => reach.includes(token)))).toEqual([forOwner, forTenant, forClerk])
})

test('who came later is not told what was before them; who has two homes is told of either', () => {
  expect(isFor(reachOf({ zoneIds: ['a1'] }), resident(tenant), buildings, '2026-10-31')).toBe(false)
  expect(isFor(reachOf({ zoneIds: ['a1'] }), resident(owner, tenant), buildings, '2026-11-01')).toBe(true)
})

test('an audience has few tokens, however many live there', () => {
  expect(reachOf({})).toHaveLength(4)
  expect(reachOf({ zoneIds: ['a1', 'b2'], relations: ['owner'], roles: ['clerk'] })).toEqual(['zone-a1/owner', 'zone-b2/owner', 'role/clerk'])
})
