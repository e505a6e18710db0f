import { numberIn } from './number-in'

test.each([
  ['BX-261123-7K3F', 'BX-261123-7K3F'],
  ['bx261123 7k3f', 'BX-261123-7K3F'],
  ['ＢＸ－２６１１２３－７Ｋ３Ｆ', 'BX-261123-7K3F'],
  ['7K3F', undefined],
  ['', undefined]
])('%s', (typed, number) => expect(numberIn(typed)).toBe(number))
