import { generateKeyPairSync } from 'node:crypto'
import { withCredentials } from './settings'
import { payScene } from './testing/scene'

test('a placeholder becomes the merchant’s credentials, the same each time', () => {
  const { world } = payScene()
  const setting = withCredentials('{merchant:direct http://127.0.0.1:7100/http/pay/notify}', world)
  const credentials = JSON.parse(setting) as Record<string, unknown>
  expect(credentials).toEqual({
    mode: 'direct', appId: world.cloud.manifest.appid, mchId: '1900000001', serial: expect.stringMatching(/^[\dA-F]{40}$/), privateKey: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----/),
    apiV3Key: expect.stringMatching(/^.{32}$/), platform: { [world.merchants.publicKeyIdOf(world.merchants.ofMode('direct'))]: expect.stringMatching(/^-----BEGIN PUBLIC KEY-----/) },
    baseUrl: 'http://127.0.0.1:7100', notifyUrl: 'http://127.0.0.1:7100/http/pay/notify'
  })
  expect(withCredentials('{merchant:direct http://127.0.0.1:7100/http/pay/notify}', world)).toBe(setting)
  expect(JSON.parse(withCredentials('{merchant:partner http://x/y}', world))).toMatchObject({ mode: 'partner', mchId: '1900000002', subMchId: '1900000102' })
})

test('a variable of a function holds it: all of them together have 4 KB', () => {
  const { world } = payScene()
  expect(withCredentials('{merchant:partner https://domain.example/pay/notify}', world).length).toBeLessThan(3000)
})

test('anything else stays as it is', () => {
  const { world } = payScene()
  for (const setting of ['plain', '{merchant:nobody http://x}', '{merchant:direct}', '{origin}']) expect(withCredentials(setting, world)).toBe(setting)
})

test('keys that are there already are used, not made anew', () => {
  const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const { world } = payScene(new Map([['pay.merchant.direct.key', privateKey]]))
  expect(JSON.parse(withCredentials('{merchant:direct http://x/y}', world))).toMatchObject({ privateKey })
})
