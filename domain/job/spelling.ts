/** Reads a text as somebody does who looks for a number in it: every way of writing a digit is that digit. */

/** 零 to 九 as they are written, as they are written on cheques, as they are said over a radio, and what sounds or looks like them; in circles that Unicode leaves as they are. */
const numerals: readonly string[] = [
  '〇零洞○◯⭕ø⓿', '一壹幺弌妖吆⓵❶➀➊', '二贰貳两兩俩弍⓶❷➁➋', '三叁參仨弎⓷❸➂➌', '四肆⓸❹➃➍', '五伍⓹❺➄➎', '六陆陸溜⓺❻➅➏', '七柒拐⓻❼➆➐', '八捌巴⓼❽➇➑', '九玖勾久⓽❾➈➒'
]

const ofNumeral = new Map(numerals.flatMap((all, value) => [...all].map(each => [each, String(value)] as const)))

/** Digits of other scripts stand in tens, which begin where a row of sixteen does, or six places later. */
function ofScript (character: string): string {
  const code = character.codePointAt(0)!, place = code & 15
  const beginsRow = /\p{Nd}/u.test(String.fromCodePoint(code - place))
  return String(beginsRow ? place : place - 6)
}

const written = (character: string): string =>
  ofNumeral.get(character) ?? (/[^0-9]/.test(character) && /\p{Nd}/u.test(character) ? ofScript(character) : character)

/** Nothing a reader sees: joiners, direction marks, what makes a keycap of a digit. */
const invisible = /[\p{Cf}\p{Mn}\p{Me}\uFE0F]/gu

export interface Spelled {
  /** In one width, small letters, without what nobody sees. */
  plain: string
  /** The same, with every numeral as its digit; as long as `plain`. */
  digits: string
  /** Where in the text a place of `plain` begins and ends. */
  begins: readonly number[]
  ends: readonly number[]
}

/** @param text as typed */
export function spelled (text: string): Spelled {
  let plain = '', digits = '', at = 0
  const begins: number[] = [], ends: number[] = []
  for (const character of text) {
    const until = at + character.length, seen = character.normalize('NFKC').toLowerCase().replace(invisible, '')
    if (seen === '' && ends.length > 0) ends[ends.length - 1] = until
    for (const each of seen.split('')) {
      plain += each
      digits += written(each)
      begins.push(at)
      ends.push(until)
    }
    at = until
  }
  return { plain, digits, begins, ends }
}
