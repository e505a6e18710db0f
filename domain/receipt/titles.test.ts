import type { InvoiceTitle } from './invoice'
import { withoutTitle, withTitle } from './titles'

const person = (name: string, id = name): InvoiceTitle => ({ id, of: 'person', name })
const company = (taxNumber: string, id = taxNumber): InvoiceTitle => ({ id, of: 'company', name: '泽京贸易有限公司', taxNumber })

test('the latest comes first, and the same one is there once', () => {
  const book = withTitle(withTitle([], person('王秀兰')), company('91510100MA61RBXXXX'))
  expect(book.map(each => each.of)).toEqual(['company', 'person'])
  expect(withTitle(book, person('王秀兰', 'another id'))).toEqual(book)
  expect(withTitle(book, person('别人', '王秀兰'))).toEqual(book)
  expect(withTitle(book, company('91510100MA61RBYYYY'))).toHaveLength(3)
})

test('ten are the most, and one of them again is still none more', () => {
  const full = Array.from({ length: 10 }, (_, n) => person(`第${n}位`))
  expect(() => withTitle(full, person('又一位'))).toThrow('conflict: titlesFull (title)')
  expect(withTitle(full, person('第3位', 'x'))).toEqual(full)
  expect(withTitle(withoutTitle(full, '第3位'), person('又一位'))).toHaveLength(10)
})

test('dropping what is not there drops nothing', () => {
  expect(withoutTitle([person('王秀兰')], 'none')).toEqual([person('王秀兰')])
})
