import { maskText } from './cell'
import { withDuplicates } from './duplicates'
import { countOf } from './job'
import { headerOf, mappingOf, missingOf } from './mapping'
import { neutral, plainAgain } from './neutral'
import { places } from './places'
import { register } from './register'
import { readRow } from './read-row'

test('a header is found below titles, by the words people use', () => {
  const { place, mapping } = headerOf(places.columns, [['泽京花园房屋台账'], ['＊区域（必填）', '栋号', '房间号', '备注'], ['B2', '3', '1201', '']])
  expect([place, mapping]).toEqual([1, { zoneId: 0, building: 1, door: 2 }])
  expect(missingOf(places.columns, { zoneId: 0 })).toEqual(['楼栋', '门牌号'])
})

test('our own title wins over a synonym, and no column is taken twice', () => {
  expect(mappingOf(register.columns, ['房号', '房屋', '姓名', '业主'])).toEqual({ premises: 1, name: 2 })
})

test('what several cells together have wrong is named at one of them', () => {
  const mapping = { premises: 0, relation: 1, name: 2, share: 3, from: 4, until: 5 }
  const read = (...cells: string[]) => readRow(register, { row: 7, cells }, mapping, { zones: [] }).errors.map(({ row, column, reason }) => [row, column, reason])
  expect(read('b2-1', '租户', '甲', '50%', '2024-02-01', '2024-01-01')).toEqual([[7, 'D列 产权份额', 'onlyOwners'], [7, 'F列 截止日期', 'untilBeforeFrom']])
  expect(read('b2-1', '企业使用人', '甲')).toEqual([[7, '单位名称', 'required']])
  expect(read('', '业主', '甲')).toEqual([[7, 'A列 房屋', 'required']])
})

test('the first of two stands, the other names it, also across parts', () => {
  const job = { kind: 'places' as const, mapping: { door: 3 } }
  const changed = withDuplicates(job, [{ n: 0, rows: [2, 3], outcome: 'nw', keys: [['a'], ['b']], errors: [] }, { n: 1, rows: [4, 5], outcome: 'ns', keys: [['b'], ['a']], errors: [] }])
  expect(changed).toEqual([expect.objectContaining({ n: 1, outcome: 'nw', errors: [{ row: 5, column: 'D列 门牌号', reason: 'duplicateRow', other: 2 }] })])
  expect(countOf(['nw', 'nw'])).toEqual({ new: 2, changed: 0, same: 0, wrong: 2 })
})

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '\rx'])('%j goes out as text and comes in as it was', text => {
  expect(neutral(text)).toBe(`'${text}`)
  expect(plainAgain(`'${text}`)).toBe(text)
})

test('numbers and harmless text are left alone', () => {
  expect([neutral(-1), neutral('王秀兰'), plainAgain('\'t Hooft')]).toEqual([-1, '王秀兰', '\'t Hooft'])
})

test('what may be a number of a person is masked in samples', () => {
  expect(maskText('王 13800004101，11010519491231002X')).toBe('王 138****01，110****2X')
  expect(maskText('2026-01-31 起，138-0000-4101')).toBe('2026-01-31 起，138****01')
})
