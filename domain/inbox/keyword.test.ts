import { fitKeyword, fitted, neutral } from './keyword'

const at = Date.parse('2026-11-23T14:58:00+08:00')

test.each([
  ['thing', '厨房水龙头滴水', '厨房水龙头滴水'],
  ['thing', '二十个字'.repeat(5), '二十个字'.repeat(5)],
  ['thing', '二十一个字'.repeat(5), '二十一个字二十一个字二十一个字二十一个…'],
  ['thing', '👍'.repeat(20), '👍'.repeat(20)],
  ['thing', '👍'.repeat(21), '👍'.repeat(19) + '…'],
  ['thing', '第一行\r\n第二行\t完', '第一行 第二行 完'],
  ['thing', '段\u2028落', '段 落'],
  ['thing', '反\u202e转\u200b零宽\u0007', '反转零宽'],
  ['thing', '半个\ud83d字', '半个字'],
  ['thing', ' \n ', '无'],
  ['thing', '', '无'],
  ['short_thing', '一二三四五六', '一二三四…'],
  ['number', '约12.5吨', '12.5'], ['number', '-3', '-3'], ['number', '没有', '0'],
  ['letter', 'BX-1号', 'BX'], ['letter', '1', 'none'],
  ['symbol', '！！a？', '！！？'], ['symbol', 'a', '-'],
  ['character_string', 'BX-261123-7K3F', 'BX-261123-7K3F'], ['character_string', '编号：BX-1', 'BX-1'],
  ['character_string', 'A'.repeat(40), 'A'.repeat(32)], ['character_string', '报修一号', '-'],
  ['time', String(at), '2026年11月23日 14:58'], ['time', '15:01', '15:01'],
  ['time', String(Date.parse('2026-11-30T16:05:00Z')), '2026年12月1日 00:05'],
  ['date', String(at), '2026年11月23日'],
  ['amount', '286.40元', '286.40元'], ['amount', '共 ¥286.40', '¥286.40'], ['amount', '二百', '0元'], ['amount', '12345678901元', '12345678901元'],
  ['phone_number', '电话0371-5980001', '0371-5980001'], ['phone_number', '1'.repeat(20), '1'.repeat(17)], ['phone_number', '无', '-'],
  ['car_number', '豫A·12345', '豫A·12345'], ['car_number', '豫A 12345 白色', '豫A12345白'], ['car_number', '', '无'],
  ['name', '王秀兰', '王秀兰'], ['name', '一二三四五六七八九十一', '一二三四五六七八九十'], ['name', 'Johannes Smith-Miller', 'Johannes SmithMiller'],
  ['name', 'J'.repeat(21), 'J'.repeat(20)], ['name', '王 Johannes Smith', '王 Johannes'], ['name', '李静2👍', '李静'], ['name', '007', '无'],
  ['phrase', '待验收', '待验收'], ['phrase', '请您来验收吧', '请您来验收'], ['phrase', 'OK了', '了'], ['phrase', 'ok', '无'],
  ['a_type_of_tomorrow', '二十一个字'.repeat(5), '二十一个字二十一个字二十一个字二十一个…']
])('%s of %j is %j', (type, value, expected) => {
  expect(fitKeyword(type, value)).toBe(expected)
})

test('a message carries every keyword of its template, even one that nobody thought of', () => {
  expect(fitted('progress', { thing1: '滴水', time5: String(at) })).toEqual({
    thing1: { value: '滴水' }, character_string2: { value: '-' }, phrase3: { value: '无' }, name4: { value: '无' }, time5: { value: '2026年11月23日 14:58' }
  })
})

test('neutral words replace what was written freely and leave number, state and time', () => {
  const values = { thing1: '加微信', character_string2: 'BX-1', phrase3: '待验收', name4: '李静', time5: '15:01' }
  expect(neutral('progress', values)).toEqual({ ...values, thing1: '详情请在小程序中查看', name4: '服务中心' })
})
