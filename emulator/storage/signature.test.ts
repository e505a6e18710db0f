import { Signer } from './signature'

let now = 1_000_000
const signer = new Signer('secret', () => now)

test('a signature is good for one thing, one path and some time', () => {
  const signature = signer.sign('get', 'a.png', 10)
  expect(signer.verify(signature, 'get', 'a.png')).toBe('valid')
  expect(signer.verify(signature, 'put', 'a.png')).toBe('wrong')
  expect(signer.verify(signature, 'get', 'b.png')).toBe('wrong')
  now += 11_000
  expect(signer.verify(signature, 'get', 'a.png')).toBe('expired')
})

test('nobody can make it last longer', () => {
  const [expires = '', digest = ''] = signer.sign('get', 'a.png', 10).split('-')
  expect(signer.verify(`${Number(expires) + 1000}-${digest}`, 'get', 'a.png')).toBe('wrong')
})

test.each([undefined, '', 'nonsense', '99999999999-'])('%p is wrong', (signature) => {
  expect(signer.verify(signature, 'get', 'a.png')).toBe('wrong')
})
