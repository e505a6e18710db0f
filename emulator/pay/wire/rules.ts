/** Reads fields by a table, and refuses in WeChat's own words what does not fit it. */
import { isObject } from '../../wechat/http'
import { PayRefusal } from '../refusal'

export type Source = 'body' | 'path' | 'query'

/** What a field must be. `name` is what WeChat calls it in its refusals. */
export interface Rule {
  name: string
  kind: 'text' | 'integer' | 'boolean' | 'object' | 'list'
  optional?: true
  /** Bytes of a text, or the value of a number: WeChat counts bytes (seen for `attach` and `body`). */
  least?: number
  most?: number
  /** As WeChat shows it; a text must fit it from end to end. */
  pattern?: string
  oneOf?: readonly string[]
}

/** By JSON pointer, parents before their children: `/amount`, `/amount/total`. */
export type Fields = Record<string, Rule>

type Kind = Rule['kind']

const isKind: Record<Kind, (value: unknown) => boolean> = {
  text: value => typeof value === 'string',
  integer: value => Number.isSafeInteger(value),
  boolean: value => typeof value === 'boolean',
  object: isObject,
  list: Array.isArray
}

const wanted: Record<Kind, string> = {
  text: '此字段需要一个 string 类型的 Json 值',
  integer: '此字段需要一个合法的 64 位有符号整数',
  boolean: '此字段需要一个 bool 类型的 Json 值',
  object: '此字段需要一个 object 类型的 Json 值',
  list: '此字段需要一个 array 类型的 Json 值'
}

interface Where { source: Source; pointer: string; rule: Rule }

const refuse = ({ source }: Where, value: unknown, sentence: string) => new PayRefusal('PARAM_ERROR', sentence, { location: source, value })

function checkText (where: Where, text: string): void {
  const { source, pointer, rule: { name, least = 1, most, pattern, oneOf } } = where
  const start = `输入源“/${source}${pointer}”映射到值字段“${name}”字符串规则校验失败，`
  const bytes = Buffer.byteLength(text)
  if (bytes < least) throw refuse(where, bytes, `${start}字节数 ${bytes}，小于最小值 ${least}`)
  if (most !== undefined && bytes > most) throw refuse(where, bytes, `${start}字节数 ${bytes}，大于最大值 ${most}`)
  if (pattern !== undefined && !new RegExp(pattern).test(text)) throw refuse(where, text, `${start}字符串必须匹配正则表达式“${pattern}”`)
  if (oneOf && !oneOf.includes(text)) throw refuse(where, text, `输入源“/${source}${pointer}”映射到值字段“${name}”枚举规则校验失败，值不在枚举范围内`)
}

function checkNumber (where: Where, value: number): void {
  const { source, pointer, rule: { name, least, most } } = where
  const start = `输入源“/${source}${pointer}”映射到数值字段“${name}”规则校验失败，值`
  if (least !== undefined && value < least) throw refuse(where, value, `${start}低于最小值 ${least}`)
  if (most !== undefined && value > most) throw refuse(where, value, `${start}高于最大值 ${most}`)
}

const valueAt = (input: unknown, pointer: string): unknown =>
  pointer.slice(1).split('/').reduce<unknown>((value, name) => isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined, input)

const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'))

function check (input: unknown, where: Where): void {
  const { source, pointer, rule } = where
  const parent = parentOf(pointer)
  // What is missing with its parent has been refused there, or may be missing.
  if (parent !== '' && valueAt(input, parent) === undefined) return
  const value = valueAt(input, pointer)
  if (value === undefined || value === null) {
    if (rule.optional) return
    throw refuse(where, '', `输入源“/${source}${pointer}”映射到字段“${rule.name}”必填性规则校验失败，此字段为必填项`)
  }
  if (!isKind[rule.kind](value)) throw refuse(where, value, `无法将 JSON 输入源“/${source}${pointer}”映射到目标字段“${rule.name}”中，${wanted[rule.kind]}`)
  if (typeof value === 'string') checkText(where, value)
  if (typeof value === 'number') checkNumber(where, value)
}

/** @throws PayRefusal PARAM_ERROR for the first field that does not fit */
export function checkFields (source: Source, input: unknown, fields: Fields): void {
  for (const [pointer, rule] of Object.entries(fields)) check(input, { source, pointer, rule })
}
