import { plainSecret, spelt, stateOf } from './voucher'

test.each([
  ['7k3f-92mb 0OIL', '7K3F92MB0011'],
  ['７Ｋ３Ｆ－９２', '7K3F92']
])('%s is %s', (typed, meant) => expect(plainSecret(typed)).toBe(meant))

test('spelt and typed again it is the same', () => expect(plainSecret(spelt('7K3F92MB01ABCDEFGHJKMNPQRS'))).toBe('7K3F92MB01ABCDEFGHJKMNPQRS'))

test('used before revoked before expired; the last moment is no longer good', () => {
  expect(stateOf({ expiresAt: 10 }, 9)).toBe('open')
  expect(stateOf({ expiresAt: 10 }, 10)).toBe('expired')
  expect(stateOf({ expiresAt: 10, revokedAt: 5 }, 20)).toBe('revoked')
  expect(stateOf({ expiresAt: 10, used: { at: 1, by: 'a', name: '甲' } }, 20)).toBe('used')
})
