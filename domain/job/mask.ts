/**
 * Takes out of what vendors and residents write to each other whatever would let them meet without the center: numbers,
 * accounts, addresses of mail and of pages. Rather too much than too little; prices, days, hours, rooms and quantities stay.
 */
import { spelled } from './spelling'

/** What stands where something was taken out. */
export const hidden = '［联系方式已隐去］'

interface Run { digits: string, groups: string[], between: string[] }

/** Times are no part of a number: `8:00-13:00 14:00` would be one. */
const time = /(?<!\d)(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)/g
const dates = /^(?:(?:19|20)\d\d\D(?:0?[1-9]|1[0-2])\D(?:0?[1-9]|[12]\d|3[01])(?:\D+\d{1,2})?(?:\D+|$))+$/
const dayInOne = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/

/** What people write between the digits of a number: anything but letters, and a few words. */
const gap = String.raw`(?:[^\p{L}\p{N}]|[杠再]|空格|然后|接着){0,4}`
/** O and l pass for digits among digits. */
const run = new RegExp(String.raw`[+(]*[\dol](?:${gap}[\dol])+`, 'gu')

/** `1301、1302、1303`: no number comes in equal parts of three or four, so these are rooms or prices. */
const isList = ({ groups: [first, ...others], between }: Run) =>
  /^[1-9]\d{2,3}$/.test(first ?? '') && others.length > 0 && others.every(each => each.length === first!.length) && between.every(each => /^\s*[,、;]\s*$/.test(each))

/** Of a local number: in one piece, in two, or digit by digit. */
const isLocal = ({ digits, groups }: Run) => /^[2-8]\d{6,7}$/.test(digits) && !dayInOne.test(digits) &&
  (groups.length === 1 || groups.every(each => each.length === 1) || (groups.length === 2 && groups[1]!.length === 4))

/** A row for each kind: mobile wherever it stands among other digits, with an area code, 400 and 800, local. */
const numbers: readonly ((found: Run) => boolean)[] = [
  ({ digits }) => /1[3-9]\d{9}/.test(digits),
  ({ digits }) => /^(?:0|86)\d{9,}/.test(digits),
  ({ digits }) => /^(?:86)?[48]00\d{7}$/.test(digits),
  isLocal
]

/** Sums of money with their sign or their word may be as long as they like, up to what could be called. */
const isSum = (before: string, after: string, { digits }: Run) => digits.length < 10 && (/[¥$]\s*$/.test(before) || /^\s*(?:元|块|万)/.test(after))

type Span = readonly [from: number, until: number]

function runOf (text: string): Run {
  const inDigits = text.replace(/^[+(]+/, '').replace(/o/g, '0').replace(/l/g, '1')
  return { digits: inDigits.replace(/\D/g, ''), groups: inDigits.split(/\D+/).filter(each => each !== ''), between: inDigits.split(/\d+/).filter(each => each !== '') }
}

function numbersIn (digits: string): Span[] {
  const blank = digits.replace(time, found => 'x'.repeat(found.length))
  return [...blank.matchAll(run)].flatMap(({ 0: text, index }): Span[] => {
    const found = runOf(text), until = index + text.length
    const isCalled = text.includes('+') && found.digits.length >= 8
    const isPlain = dates.test(text) || isList(found) || isSum(blank.slice(0, index), blank.slice(until), found)
    return isCalled || (!isPlain && numbers.some(fits => fits(found))) ? [[index, until]] : []
  })
}

const account = String.raw`[\s:：=是为叫号码账id，,。.]{0,6}`
/** Words after which an account follows, what an account looks like, and what is one by itself. */
const accounts: readonly RegExp[] = [
  new RegExp(String.raw`(?:微信|威信|薇信|徽信|v信|加v|加微|加我|(?<![a-z])(?:vx|wx|wechat|weixin|(?<![a-z0-9])v(?=\s*[:：])))(?:微信|号|id|v|x)*${account}(?:[a-z0-9_-] ?){5,40}`, 'gu'),
  new RegExp(String.raw`(?:(?<![a-z])qq|扣扣|企鹅|q号|球球)(?:号|群)*${account}(?:\d[\s-]?){5,12}`, 'gu'),
  /wxid_[a-z0-9]+/gu,
  /[a-z0-9._+-]+\s*(?:@|[([]\s*(?:at|艾特)\s*[)\]]|\s艾特\s?)\s*[a-z0-9-]+(?:\s*(?:\.|。|点|dot)\s*[a-z0-9-]+)+/gu,
  /(?:https?:\/\/|weixin:\/\/|www\.)[^\s\p{Script=Han}]+/gu
]

const accountsIn = (plain: string): Span[] =>
  accounts.flatMap(pattern => [...plain.matchAll(pattern)].map(({ 0: text, index }): Span => [index, index + text.trimEnd().length]))

/** Spans that touch become one. */
const joined = (spans: readonly Span[]): Span[] => [...spans].sort(([a], [b]) => a - b).reduce<Span[]>((all, [from, until]) => {
  const last = all.at(-1)
  return last && from <= last[1] ? [...all.slice(0, -1), [last[0], Math.max(last[1], until)]] : [...all, [from, until]]
}, [])

/**
 * @param text what somebody typed
 * @returns the same with `hidden` in the place of every telephone number (mobile, fixed, 400; in any digits, with anything between
 * them), WeChat or QQ account, mail or web address; what is masked already stays as it is
 */
export function masked (text: string): string {
  const { plain, digits, begins, ends } = spelled(text)
  const spans = joined([...numbersIn(digits), ...accountsIn(plain), ...accountsIn(digits)])
  return spans.reduceRight((rest, [from, until]) => rest.slice(0, begins[from]) + hidden + rest.slice(ends[until - 1]), text)
}

/** Whether something was taken out of it. */
export const isMasked = (text: string): boolean => text.includes(hidden)
