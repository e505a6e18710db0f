/** Finds telephone numbers: mobile, fixed, 400; with anything between their digits. Prices, days, hours, rooms and sizes are none. */
import type { Span } from './span'

interface Run { digits: string, groups: string[], between: string[] }

/** Times are no part of a number: `8:00-13:00 14:00` would be one. */
const time = /(?<!\d)(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)/g
const dates = /^(?:(?:19|20)\d\d\D(?:0?[1-9]|1[0-2])\D(?:0?[1-9]|[12]\d|3[01])(?:\D+\d{1,2})?(?:\D+|$))+$/
const dayInOne = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/

/** What people write between the digits of a number: anything but letters, and a few words. */
const gap = String.raw`(?:[^\p{L}\p{N}]|[杠再点横减接转]|短横|空格|逗号|然后|接着|后面|是(?=[\s(]*[\doli])){0,8}`
/** O, I and l pass for digits among digits. */
const run = new RegExp(String.raw`[+(]*[\doli](?:${gap}[\doli])+`, 'gu')

/** `1301、1302、1303`: no number comes in equal parts of three or four, so these are rooms or prices; two with a stroke could be one. */
const isList = ({ groups: [first, ...others], between }: Run) =>
  /^[1-9]\d{2,3}$/.test(first ?? '') && others.length > 0 && others.every(each => each.length === first!.length && !each.startsWith('0')) && between.every(each => (others.length > 1 ? /^\s*[,、;/]\s*$/ : /^\s*[,、;]\s*$/).test(each))

/** `1280+350=1630`: what is reckoned right was not written to be called. */
function isReckoned (text: string): boolean {
  const [left, right, ...more] = text.split('=')
  if (left === undefined || right === undefined || more.length > 0 || !/^[\d.+]+$/.test(left) || !/^\d{1,7}(?:\.\d+)?$/.test(right)) return false
  const parts = left.split('+')
  return parts.length > 1 && parts.every(each => /^[1-9]\d{0,5}(?:\.\d{1,2})?$/.test(each)) && Math.abs(parts.reduce((sum, each) => sum + Number(each), 0) - Number(right)) < 0.005
}

/** Of a local number: in one piece, in two, or digit by digit; `2400×1200` is a size. */
const isLocal = ({ digits, groups, between }: Run) => /^[2-8]\d{6,7}$/.test(digits) && !dayInOne.test(digits) && !between.includes('×') &&
  (groups.length === 1 || groups.every(each => each.length === 1) || (groups.length === 2 && groups[1]!.length === 4))

/** `HT-2026-0012`: the number of a paper; it begins with letters that are not “tel”. */
const isOfPaper = (before: string) => /(?<![a-z])(?!tel|phone|mob|call)[a-z]{2,4}-$/.test(before)

/** With an area code, or 400: as its digits are, whatever stands before and after them. */
const isWhole = (digits: string) => /^0(?:10|2\d|[3-9]\d\d)[2-8]\d{6,7}$/.test(digits) || /^[48]00\d{7}$/.test(digits)

/** So many digits has the longest: more parts than that are not looked at together. */
const most = 12

/** Also among a price and a room: some of the parts, one after another, are a number. */
const hasWhole = ({ groups }: Run) => groups.some((each, from) => (/^[2-8]\d{7}$/.test(each) && !dayInOne.test(each)) ||
  groups.slice(from, from + most).some((_, more) => isWhole(groups.slice(from, from + more + 1).join(''))))

/** A row for each kind: mobile wherever it stands among other digits, with an area code, 400 and 800, local. */
const kinds: readonly ((found: Run, before: string) => boolean)[] = [
  ({ digits }) => /1[3-9]\d{9}/.test(digits),
  ({ digits }) => /^(?:0|86)\d{9,}/.test(digits),
  ({ digits }) => /^(?:86)?[48]00\d{7}$/.test(digits),
  (found, before) => isLocal(found) && !isOfPaper(before),
  hasWhole
]

/** Sums of money with their sign or their word may be as long as they like, up to what could be called. */
const isSum = (before: string, after: string, { digits }: Run) => digits.length < 10 && (/[¥$]\s*$/.test(before) || /^\s*(?:元|块|万)/.test(after))

function runOf (text: string): Run {
  const inDigits = text.replace(/^[+(]+/, '').replace(/o/g, '0').replace(/[li]/g, '1')
  return { digits: inDigits.replace(/\D/g, ''), groups: inDigits.split(/\D+/).filter(each => each !== ''), between: inDigits.split(/\d+/).filter(each => each !== '') }
}

/** @param digits a text whose numerals are digits, as `spelled` makes it */
export function numbersIn (digits: string): Span[] {
  const blank = digits.replace(time, found => 'x'.repeat(found.length))
  return [...blank.matchAll(run)].flatMap(({ 0: text, index }): Span[] => {
    const found = runOf(text), until = index + text.length, before = blank.slice(0, index)
    const isCalled = text.includes('+') && found.digits.length >= 8
    const isPlain = dates.test(text) || isList(found) || isReckoned(text) || isSum(before, blank.slice(until), found)
    return !isPlain && (isCalled || kinds.some(fits => fits(found, before))) ? [[index, until]] : []
  })
}
