import type { Manifest } from '../../types'
import { isObject } from '../http'
import { WechatError } from '../wechat-error'
import { fits, isKnownKind, kindOf } from './keyword-limits'
import { hitsSensitiveWord } from './sensitive-words'

type Template = Manifest['templates'][string]

/** A message's values by keyword, `{ thing1: { value: '厨房水龙头滴水' } }`. */
export type Values = Record<string, { value: string }>

/** Kinds people write freely in; a telephone number may of course be in a `phone_number`. */
const written = ['thing', 'short_thing', 'name', 'phrase', 'character_string']

/**
 * Checks the data of a message against its template as WeChat does. A keyword the template does not have is refused
 * too: WeChat's answer to that is not documented, and here it is always a mistake.
 * @throws WechatError 47003 naming the field, 45168 for what may not be sent
 */
export function checkKeywords (template: Template, data: unknown): Values {
  if (!isObject(data)) throw new WechatError(47003, 'argument invalid! data is empty')
  const values: Values = {}
  for (const keyword of Object.keys(template.keywords)) values[keyword] = { value: valueOf(keyword, data[keyword]) }
  const unknown = Object.keys(data).find(keyword => !Object.hasOwn(template.keywords, keyword))
  if (unknown) throw new WechatError(47003, `argument invalid! data.${unknown} is not in the template`)
  for (const [keyword, { value }] of Object.entries(values)) {
    if (written.includes(kindOf(keyword)) && hitsSensitiveWord(value)) throw new WechatError(45168)
  }
  return values
}

function valueOf (keyword: string, given: unknown): string {
  const value = isObject(given) ? given.value : undefined
  if (value === undefined || value === null || value === '') throw new WechatError(47003, `argument invalid! data.${keyword}.value is empty`)
  const kind = kindOf(keyword)
  if (!isKnownKind(kind)) throw new WechatError(47003, `argument invalid! data.${keyword}: the emulator does not know the kind ${kind}`)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (!fits(kind, text)) throw new WechatError(47003, `argument invalid! data.${keyword}.value invalid`)
  return text
}
