import { fits, kindOf } from './keyword-limits'

test.each([
  ['thing', '二十个字'.repeat(5), true], ['thing', '二十一个字'.repeat(5), false], ['thing', '两\n行', false],
  ['thing', '👍'.repeat(20), true],
  ['number', '12.5', true], ['number', '十二', false],
  ['letter', 'BX', true], ['letter', 'BX1', false],
  ['symbol', '！', true],
  ['character_string', 'BX-261123-7K3F', true], ['character_string', '报修一号', false],
  ['time', '15:01', true], ['time', '2019年10月1日 15:01', true], ['time', '2026-11-23 15:01', true], ['time', '下午三点', false],
  ['date', '2019年10月1日', true], ['date', '2026-11-23 15:01', true], ['date', '今天', false],
  ['amount', '¥286.40', true], ['amount', '286.40元', true], ['amount', '二百', false],
  ['phone_number', '138****1234', true], ['phone_number', '+86 0371-5980001', true], ['phone_number', '1'.repeat(18), false],
  ['car_number', '豫A12345', true], ['car_number', '豫A123456789', false],
  ['name', '王秀兰', true], ['name', '一二三四五六七八九十一', false], ['name', 'Johannes Smith', true], ['name', 'J'.repeat(21), false], ['name', '王 J'.repeat(4), false],
  ['phrase', '待验收', true], ['phrase', '请您验收啊', true], ['phrase', '请您来验收吧', false], ['phrase', 'ok', false]
])('%s takes %s: %s', (kind, value, expected) => {
  expect(fits(kind, value)).toBe(expected)
})

test('a kind the table does not have takes nothing', () => {
  expect(fits('constructor', 'x')).toBe(false)
})

test('the kind of a keyword is its name without the number', () => {
  expect(kindOf('character_string12')).toBe('character_string')
})
