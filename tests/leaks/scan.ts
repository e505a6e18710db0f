/** Reads replies for what is not the caller's to see. */
import type { Reply } from '@domain/kit/contract'
import type { Who } from '@domain/people/person'
import { numbersOf } from './documents'
import { opens, opensNumbers, type Planted, type Side } from './planted'

export interface Found {
  /** Something of the household was there. */
  of: boolean
  /** What of it was not theirs to see, named for whoever reads the failed test. */
  leaks: string[]
}

const nothing: Found = { of: false, leaks: [] }

const texts = new WeakMap<object, string>()

/** A planted document as text, made once: nobody changes one, what it has become is another. */
export function textOf (document: object): string {
  const text = texts.get(document) ?? JSON.stringify(document)
  texts.set(document, text)
  return text
}

/** `k1.…` as `cloudfunctions/kit/seal.ts` makes them: they never leave the functions. */
const sealedOrIndex = /"k\d+\.[\w-]{12,}/

/** Every id of the household in a text, whole. */
const idsIn = (text: string, { idMark }: Side) => [...text.matchAll(new RegExp(`${idMark}-[A-Za-z]+(?:-[A-Za-z]+)*-\\d{10}`, 'g'))].map(([id]) => id)

/**
 * @param reply as the phone gets it; what the caller has said themselves and is only said back is no leak
 * @param planted the documents of one side as they are now
 */
export function scan (reply: unknown, input: unknown, who: Who | undefined, side: Side, planted: readonly Planted[]): Found {
  const text = JSON.stringify(reply), said = JSON.stringify(input ?? null)
  const held = planted.map(each => ({ ...each, text: textOf(each.document), open: opens(who, each) }))
  const { phone, idNumber } = numbersOf(side)
  const seen = held.filter(({ mark }) => text.includes(mark) && !said.includes(mark))
  const ids = idsIn(text, side).filter(id => !said.includes(id)), files = [side.files.stored, side.files.arrival].map(nameOf).filter(name => text.includes(name) && !said.includes(name))
  const leaks = [
    ...seen.filter(each => !each.open).map(({ collection, mark }) => `${mark} of ${collection}`),
    ...[...ids, ...files].filter(id => !held.some(each => each.open && each.text.includes(id))),
    ...(text.includes(`openid-${side.idMark}`) ? ['the WeChat account of somebody'] : []),
    ...(sealedOrIndex.test(text) ? ['a sealed number'] : []),
    ...[phone, idNumber].filter(number => text.includes(number) && !said.includes(number) && !opensNumbers(who, planted)).map(() => 'a number in clear')
  ]
  const told = seen.length + ids.length + files.length > 0 || [phone, idNumber].some(number => text.includes(number) && !said.includes(number))
  return leaks.length === 0 && !told ? nothing : { of: true, leaks: [...new Set(leaks)] }
}

/** The last part of a file's id, which its address has too. */
export const nameOf = (fileId: string) => fileId.split('/').at(-1)!.split('.')[0]!

/** The same input about things that do not exist. */
export function twinOf<T> (value: T, { idMark, textMark, files, name }: Side): T {
  const replaced: [string, string][] = [
    [idMark, 'ZZZ'], [textMark, '叕'], [nameOf(files.stored), 'f'.repeat(32)], [nameOf(files.arrival), `${'e'.repeat(24)}-${'f'.repeat(32)}`], [name === 'neighbour' ? '9AAA' : '9BBB', '9XXX'],
    ...Object.values(numbersOf({ textMark })).map((number): [string, string] => [number, number.replace('1111', '2222')])
  ]
  return JSON.parse(replaced.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(value ?? null))) as T
}

/** What a reply tells besides its words: how it was refused, how many there are, which are true. */
function outline (value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outline)
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return value > 1e9 ? 'moment' : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, outline(each)]).sort(([a], [b]) => String(a) < String(b) ? -1 : 1))
}

/** Whether somebody to whom the household is closed could tell by the replies that it exists. */
export function tellsApart (real: Reply<unknown>, twin: Reply<unknown>, side: Side): boolean {
  const said = (reply: Reply<unknown>) => reply.ok ? JSON.stringify(outline(twinOf(reply.data, side))) : `${reply.code} ${reply.reason} ${reply.field}`
  return said(real) !== said(twin)
}
