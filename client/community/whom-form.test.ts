import type { Audience } from '@domain/community/audience'
import { audienceOf, whomOf } from './whom-form'

test.each<[string, Audience]>([
  ['the whole estate', {}],
  ['a zone, and of another one building', { zoneIds: ['a1'], buildings: [{ zoneId: 'b2', building: '3' }] }],
  ['owners and tenants of two buildings', { buildings: [{ zoneId: 'b2', building: '3' }, { zoneId: 'b2', building: '5' }], relations: ['owner', 'tenant'] }],
  ['who lives there and the clerks', { roles: ['clerk'] }],
  ['clerks and guards alone', { staffOnly: true, roles: ['clerk', 'guard'] }]
])('what was picked comes back as it was: %s', (_what, audience) => expect(audienceOf(whomOf(audience))).toEqual(audience))

test('a zone that is not picked any more takes its buildings along; staff alone have no homes', () => {
  const form = whomOf({ buildings: [{ zoneId: 'b2', building: '3' }], relations: ['owner'], roles: ['clerk'] })
  expect(audienceOf({ ...form, zoneIds: [] })).toEqual({ relations: ['owner'], roles: ['clerk'] })
  expect(audienceOf({ ...form, to: 'residents' })).toEqual({ buildings: [{ zoneId: 'b2', building: '3' }], relations: ['owner'] })
  expect(audienceOf({ ...form, to: 'staff' })).toEqual({ staffOnly: true, roles: ['clerk'] })
})
