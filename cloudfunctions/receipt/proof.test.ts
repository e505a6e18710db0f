import { codeFor, proved } from './proof'

beforeAll(() => { process.env.YIZHAN_SECRET = 'a secret of this test' })
afterEach(() => { process.env.YIZHAN_SECRET = 'a secret of this test' })

const claim = { estateId: 'zejing', number: 123, fen: 325_950, on: '2026-11-23' }

test('what we made is proved', () => {
  expect(proved(codeFor(claim))).toEqual(claim)
  expect(codeFor(claim)).toMatch(/^zejing\.123\.325950\.20261123\.[\w-]{22}$/)
})

test('not one letter of it can be another', () => {
  const code = codeFor(claim)
  for (let place = 0; place < code.length; place++) {
    for (const letter of ['0', '1', '9', 'A', 'z', '-', '_', '.']) {
      if (letter !== code[place]) expect([letter, place, proved(code.slice(0, place) + letter + code.slice(place + 1))]).toEqual([letter, place, undefined])
    }
  }
})

test('nor is it proved under another secret, cut or prolonged', () => {
  const code = codeFor(claim)
  expect([code.slice(0, -1), `${code}A`, '', 'zejing', codeFor({ ...claim, fen: 1 }).replace('.1.', '.2.')].map(proved)).toEqual([undefined, undefined, undefined, undefined, undefined])
  process.env.YIZHAN_SECRET = 'another secret'
  expect(proved(code)).toBeUndefined()
})
