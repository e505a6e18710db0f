/**
 * WeChat refuses a whole message (47003) for one keyword value that does not fit its type. Types and lengths are those of
 * “订阅消息参数值内容限制说明” (developers.weixin.qq.com, subscribeMessage.send); lengths count characters, not UTF-16 halves.
 */
import { dateTimeWords, dateWords } from './time-words'
import { templates, type TemplateName } from './templates'

/** What a type lets through, how much of it, and what stands for nothing: an empty value is refused as well. */
interface Row { strip?: RegExp, most: number | ((text: string) => number), cut?: '…', blank: string }

const han = /\p{Script=Han}/u

const rows: Record<string, Row> = {
  thing: { most: 20, cut: '…', blank: '无' },
  short_thing: { most: 5, cut: '…', blank: '无' },
  letter: { strip: /[^A-Za-z]/g, most: 32, blank: 'none' },
  symbol: { strip: /[^\p{P}\p{S}]/gu, most: 5, blank: '-' },
  character_string: { strip: /[^\x20-\x7e]/g, most: 32, blank: '-' },
  phone_number: { strip: /[^\d+\-() *]/g, most: 17, blank: '-' },
  car_number: { strip: /[^\p{Script=Han}A-Za-z0-9·]/gu, most: 8, blank: '无' },
  name: { strip: /[^\p{Script=Han}A-Za-z·. ]/gu, most: text => han.test(text) ? 10 : 20, blank: '无' },
  phrase: { strip: /[^\p{Script=Han}]/gu, most: 5, blank: '无' }
}

/** Line breaks and controls become a space; format characters (joiners, directions) and halves of characters vanish. */
const clean = (text: string) => text.replace(/[\p{Cf}\p{Cs}]/gu, '').replace(/[\s\p{Cc}]+/gu, ' ').trim()

function fitRow ({ strip, most, cut = '' as '…', blank }: Row, text: string): string {
  const left = clean(strip ? text.replace(strip, '') : text)
  const characters = [...left], limit = typeof most === 'number' ? most : most(left)
  const short = characters.length > limit ? characters.slice(0, limit - cut.length).join('').trim() + cut : left
  return short || blank
}

/** Milliseconds as text become a moment in +08:00; anything else is taken to be one already. */
const moment = (words: (at: number) => string) => (text: string) => /^\d{9,15}$/.test(text) ? words(Number(text)) : text

/** More digits than WeChat takes are left for it to refuse: a shortened figure would be a wrong one. */
const special: Record<string, (text: string) => string> = {
  number: text => /-?\d+(\.\d+)?/.exec(text)?.[0] ?? '0',
  amount: text => /[¥￥$€£]?\d+(\.\d+)?元?/.exec(text)?.[0] ?? '0元',
  time: moment(dateTimeWords),
  date: moment(dateWords)
}

/**
 * @param type keyword type as WeChat's console shows it (`thing`, `phrase`, …); one that is not known here counts as `thing`
 * @param value what we would say; a moment is its milliseconds as text
 * @returns a value that WeChat takes for this type
 */
export function fitKeyword (type: string, value: string): string {
  const fit = special[type]
  return fit ? fit(clean(value)) : fitRow(rows[type] ?? rows.thing!, value)
}

/** The `data` of a message to WeChat: every keyword of its template, fitted. */
export const fitted = (name: TemplateName, values: Record<string, string>): Record<string, { value: string }> =>
  Object.fromEntries(Object.entries(templates[name].keywords).map(([keyword, { type }]) => [keyword, { value: fitKeyword(type, values[keyword] ?? '') }]))

/** Free text that WeChat's filter may have taken offence at (45168) gives way to words that nobody can. */
const neutralWords: Record<string, string> = { thing: '详情请在小程序中查看', short_thing: '见详情', name: '服务中心' }

export const neutral = (name: TemplateName, values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(templates[name].keywords).map(([keyword, { type }]) => [keyword, neutralWords[type] ?? values[keyword] ?? '']))
