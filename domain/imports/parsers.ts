/** One parser for each sort of column: what people write, made one form or refused with the reason. */
import { isIdNumber, isPhone, plainIdNumber, plainPhone } from '../register/numbers'
import { searchKey } from '../estate/premises'
import { textOf, type GoodCell } from './cell'
import type { Parse, Parsed } from './column'

/** Excel shows long numbers so, and whoever saves that has lost the rest. */
const looksScientific = (text: string) => /^\d(?:\.\d+)?e\+?\d+$/i.test(text)

export const text = (most: number, least = 1): Parse => cell => {
  const value = textOf(cell).replace(/\s+/g, ' '), { length } = [...value]
  return length > most ? { wrong: 'tooLong' } : length < least ? { wrong: 'tooShort' } : { value }
}

/** Excel takes the first zero of “028…” away where the column is one of numbers. */
const lostZero = (cell: GoodCell, plain: string) => typeof cell === 'number' && /^[2-9]\d{8,10}$/.test(plain)

export const phone: Parse = cell => {
  const shown = textOf(cell)
  if (looksScientific(shown)) return { wrong: 'scientific' }
  const plain = plainPhone(shown)
  if (isPhone(plain)) return { value: plain }
  return { wrong: lostZero(cell, plain) ? 'leadingZero' : 'phone' }
}

/** A number cell keeps 15 digits of the 18: the rest is zeros, never to be trusted. */
export const idNumber: Parse = cell => {
  const shown = textOf(cell)
  if (looksScientific(shown)) return { wrong: 'scientific' }
  if (typeof cell === 'number') return { wrong: 'numberLost' }
  const plain = plainIdNumber(shown)
  return isIdNumber(plain) ? { value: plain } : { wrong: 'idNumber' }
}

const square = /(?:㎡|m2|m²|平方米|平米|平方)$/i
/** Square metres with two decimals, kept as hundredths of one. */
export const area: Parse = cell => {
  const value = Math.round(Number(textOf(cell).replace(/,/g, '').replace(square, '').trim() || NaN) * 100)
  return value > 0 && value <= 10_000_000 ? { value } : { wrong: 'area' }
}

/** Of an owner: “50%”, “1/2”, 0.5 or 50; hundredths of a percent, 10000 the whole. */
export const share: Parse = cell => {
  const shown = textOf(cell)
  const [, above, below] = /^(\d+)\s*\/\s*(\d+)$/.exec(shown) ?? []
  const bare = Number(shown.replace(/%$/, '') || NaN)
  const part = above && below ? Number(above) / Number(below) : shown.endsWith('%') || bare > 1 ? bare / 100 : bare
  const value = Math.round(part * 10_000)
  return value >= 1 && value <= 10_000 ? { value } : { wrong: 'share' }
}

/** “12”, “12层”, “12F”, “-1”, “B1”: below ground is negative. */
export const level: Parse = cell => {
  const [, below, digits] = /^(-|b|负|地下)?(\d{1,3})(?:层|楼|f)?$/i.exec(textOf(cell)) ?? []
  return digits === undefined ? { wrong: 'level' } : { value: below ? -Number(digits) : Number(digits) }
}

/** @param words what each key is called, the first as we say it */
export const choice = <K extends string>(words: Readonly<Record<K, readonly string[]>>): Parse => cell => {
  const shown = textOf(cell)
  const found = (Object.entries(words) as [K, readonly string[]][]).find(([key, names]) => key === shown || names.includes(shown))
  return found ? { value: found[0] } : { wrong: 'choice' }
}

const parts = (cell: GoodCell) => textOf(cell).split(/[,，、;；/\s]+/).filter(each => each !== '')

/** Several in one cell, each parsed alone; the first that is wrong speaks for all. */
export const several = (one: Parse, most: number): Parse => (cell, estate): Parsed => {
  const each = [...new Set(parts(cell))]
  if (each.length > most) return { wrong: 'tooLong' }
  const parsed = each.map(part => one(part, estate))
  const wrong = parsed.find(part => 'wrong' in part)
  return wrong ?? { value: parsed.flatMap(part => 'value' in part && part.value !== undefined ? [part.value as string] : []) }
}

export const plate: Parse = cell => {
  const value = textOf(cell).toUpperCase().replace(/[·.•\s-]/g, '')
  return /^\p{Script=Han}[A-Z][A-Z0-9]{4,6}$/u.test(value) ? { value } : { wrong: 'plate' }
}

/** By name, however it is written. */
export const zone: Parse = (cell, { zones }) => {
  const wanted = searchKey(textOf(cell))
  const found = zones.find(({ name, id }) => searchKey(name) === wanted || id === wanted)
  return found ? { value: found.id } : { wrong: 'noZone' }
}

/** The key of an address (`searchKey`). */
export const address: Parse = cell => {
  const value = searchKey(textOf(cell))
  return value === '' ? { wrong: 'required' } : { value }
}

/** “3栋”, “3号楼” and “3” are the same building, “2单元” and “2” the same entrance. */
export const numbered: Parse = cell => {
  const value = textOf(cell).replace(/(?:栋|幢|座|号楼|号|楼|单元)$/, '').trim()
  return value === '' ? { wrong: 'required' } : [...value].length > 10 ? { wrong: 'tooLong' } : { value }
}

/** “1201室” is 1201. */
export const door: Parse = cell => {
  const value = textOf(cell).replace(/(?:室|号|房)$/, '').replace(/\s/g, '')
  return value === '' ? { wrong: 'required' } : [...value].length > 12 ? { wrong: 'tooLong' } : { value }
}
