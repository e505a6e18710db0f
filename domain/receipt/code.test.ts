import { claimIn, claimText, receiptNumber } from './code'

const claim = { estateId: 'zejing', number: 123, fen: 123_450, on: '2026-11-23' }, proof = 'abcdefghijklmnopqrstuv'

test('a code is read as what it was made of', () => {
  expect(claimIn(`${claimText(claim)}.${proof}`)).toEqual({ claim, proof })
})

test.each(['', 'zejing', `${claimText(claim)}`, `${claimText(claim)}.short`, `${claimText(claim)}.${proof}.${proof}`, `zejing.0123.5.20261123.${proof}`, `zejing.1.-5.20261123.${proof}`, `zejing.1.5.2026-11-23.${proof}`, `ze.jing.1.5.20261123.${proof}`])('%p is none', code => {
  expect(claimIn(code)).toBeUndefined()
})

test('numbers have six digits at least', () => {
  expect([receiptNumber(7), receiptNumber(7, 'ZJ'), receiptNumber(1_234_567, 'ZJ')]).toEqual(['000007', 'ZJ-000007', 'ZJ-1234567'])
})
