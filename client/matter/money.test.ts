import { fenOf, yuanWords } from './money'

test.each([['12', 1200], ['12.5', 1250], ['0.07', 7], ['1.', 100], ['', undefined], ['-3', undefined], ['1.234', undefined], ['一百', undefined]])('%s', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen)
})

test('as written on a receipt', () => expect(yuanWords(128640)).toBe('¥1,286.40'))
