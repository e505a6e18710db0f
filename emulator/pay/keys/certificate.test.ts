import { createPublicKey, X509Certificate } from 'node:crypto'
import { KeyRing } from './key-ring'

const day = 86_400_000
const kept = new Map<string, string>()
const ring = () => new KeyRing({ get: name => kept.get(name), set: (name, value) => { kept.set(name, value) } })

test('a certificate that Node and OpenSSL read', () => {
  const from = Date.parse('2026-11-23T00:00:00Z')
  const { pem, until } = ring().certificate('platform-certificate', from)
  const certificate = new X509Certificate(pem)
  expect(certificate.serialNumber).toBe(ring().serial('platform-certificate'))
  expect([certificate.subject, certificate.issuer]).toEqual(['CN=Tenpay.com sign', 'CN=Tenpay.com sign'])
  expect([Date.parse(certificate.validFrom), Date.parse(certificate.validTo)]).toEqual([from, until])
  expect(until - from).toBe(5 * 365 * day)
  const key = createPublicKey(ring().pair('platform-certificate').publicKey)
  expect(certificate.verify(key)).toBe(true)
  expect(certificate.publicKey.equals(key)).toBe(true)
})

test('another process finds the same keys, another name others', () => {
  const [one, again] = [ring(), ring()]
  expect(again.pair('merchant.direct')).toEqual(one.pair('merchant.direct'))
  expect(again.secret('merchant.direct')).toBe(one.secret('merchant.direct'))
  expect(again.certificate('platform-certificate', 0)).toEqual(one.certificate('platform-certificate', day))
  expect(one.pair('merchant.partner')).not.toEqual(one.pair('merchant.direct'))
})

test('a serial number has forty digits and a key 32 bytes', () => {
  for (let time = 0; time < 50; time++) {
    expect(ring().serial(`s${time}`)).toMatch(/^[4-7][\dA-F]{39}$/)
    expect(Buffer.from(ring().secret(`s${time}`))).toHaveLength(32)
  }
})
