import { PayRefusal } from '../refusal'
import { canonical } from './canonical'
import { checkFields, type Fields } from './rules'

const fields: Fields = {
  '/name': { name: '名', kind: 'text', least: 2, most: 6, pattern: '^[a-z一-龥]+$' },
  '/kind': { name: '类', kind: 'text', oneOf: ['A', 'B'], optional: true },
  '/amount': { name: '金额', kind: 'object' },
  '/amount/total': { name: '总金额', kind: 'integer', least: 1, most: 9 },
  '/scene': { name: '场景', kind: 'object', optional: true },
  '/scene/ip': { name: '地址', kind: 'text' },
  '/flag': { name: '标识', kind: 'boolean', optional: true },
  '/list': { name: '列表', kind: 'list', optional: true }
}
const good = { name: '中文', amount: { total: 1 } }

function refusal (input: unknown) {
  try {
    checkFields('body', input, fields)
  } catch (error) {
    if (error instanceof PayRefusal) return { code: error.code, message: error.message, detail: error.detail }
    throw error
  }
  return undefined
}

test.each([
  good,
  { ...good, kind: 'A', scene: { ip: '::1' }, flag: false, list: [] },
  { ...good, kind: null, unknown: { anything: 1 } }
])('%j fits', input => {
  expect(refusal(input)).toBeUndefined()
})

test.each([
  [{ ...good, name: undefined }, '输入源“/body/name”映射到字段“名”必填性规则校验失败，此字段为必填项'],
  [{ ...good, name: null }, '必填性'],
  [{ ...good, name: 'a' }, '字节数 1，小于最小值 2'],
  [{ ...good, name: '中文字' }, '字节数 9，大于最大值 6'],
  [{ ...good, name: 'a1' }, '字符串必须匹配正则表达式“^[a-z一-龥]+$”'],
  [{ ...good, name: 12 }, '无法将 JSON 输入源“/body/name”映射到目标字段“名”中，此字段需要一个 string 类型的 Json 值'],
  [{ ...good, kind: 'C' }, '“类”'],
  [{ ...good, kind: '' }, '小于最小值 1'],
  [{ ...good, amount: { total: 0 } }, '输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1'],
  [{ ...good, amount: { total: 10 } }, '高于最大值 9'],
  [{ ...good, amount: { total: 2 ** 60 } }, '64 位'],
  [{ ...good, amount: { total: '1' } }, '64 位'],
  [{ ...good, amount: {} }, '/body/amount/total'],
  [{ ...good, amount: 1 }, 'object 类型'],
  [{ ...good, amount: [] }, 'object 类型'],
  [{ ...good, scene: {} }, '/body/scene/ip'],
  [{ ...good, flag: 'true' }, 'bool 类型'],
  [{ ...good, list: {} }, 'array 类型'],
  [Object.create({ name: '中文', amount: { total: 1 } }), '必填性']
])('%j is refused: %s', (input, words) => {
  expect(refusal(input)).toMatchObject({ code: 'PARAM_ERROR', message: expect.stringContaining(words), detail: { location: 'body' } })
})

test('the same fields are the same text, whatever their order', () => {
  expect(canonical({ b: [{ d: 1, c: 2 }], a: '中' })).toBe(canonical({ a: '中', b: [{ c: 2, d: 1 }] }))
  expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }))
})
