const day = '\\d{4}(年\\d{1,2}月\\d{1,2}日|-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2})'
const clock = '\\d{1,2}:\\d{2}(:\\d{2})?'

const atMost = (length: number, value: string) => [...value].length <= length

/**
 * What WeChat lets into each kind of keyword, from the table “订阅消息参数值内容限制说明” of subscribeMessage.send.
 * Length is counted in characters, not in UTF-16 units.
 */
const limits: Record<string, (value: string) => boolean> = {
  thing: value => atMost(20, value),
  short_thing: value => atMost(5, value),
  number: value => atMost(32, value) && /^-?\d+(\.\d+)?$/.test(value),
  letter: value => atMost(32, value) && /^[A-Za-z]+$/.test(value),
  symbol: value => atMost(5, value) && /^[\p{P}\p{S}]+$/u.test(value),
  character_string: value => atMost(32, value) && /^[\x20-\x7e]+$/.test(value),
  time: value => new RegExp(`^(${day} ?)?${clock}( ?~ ?(${day} ?)?${clock})?$|^${day}( ?~ ?${day})?$`).test(value),
  date: value => new RegExp(`^${day}( ?${clock})?( ?~ ?${day}( ?${clock})?)?$`).test(value),
  amount: value => /^[¥￥$€£]?\d{1,10}(\.\d+)?元?$/.test(value),
  phone_number: value => atMost(17, value) && /^[\d+\-() *]+$/.test(value),
  car_number: value => /^[\p{Script=Han}A-Za-z0-9][A-Za-z0-9·]{0,6}[\p{Script=Han}A-Za-z0-9]?$/u.test(value),
  name: value => /\p{Script=Han}/u.test(value)
    ? atMost(10, value) && /^[\p{Script=Han}A-Za-z·.\s]+$/u.test(value)
    : atMost(20, value) && /^[A-Za-z·.\s]+$/.test(value),
  phrase: value => atMost(5, value) && /^\p{Script=Han}+$/u.test(value)
}

/** `thing` of `thing12`. */
export const kindOf = (keyword: string) => keyword.replace(/\d+$/, '')

export const isKnownKind = (kind: string) => Object.hasOwn(limits, kind)

/** Whether WeChat takes this value for a keyword of this kind; never one with a line break or another control character. */
export const fits = (kind: string, value: string) => !/\p{Cc}/u.test(value) && limits[kind]?.(value) === true
