/**
 * Documents as the console of CloudBase exports and imports them: one JSON object a line, dates as
 * `{"$date": "2018-08-31T17:30:00.882Z"}`.
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/database/import.html, https://docs.cloudbase.net/database/manage
 */
import { createReadStream } from 'node:fs'
import { isUtf8 } from 'node:buffer'
import { type Document, decode, isDocument, type Value } from '../wire/ejson'

/** A name that is no file name of every system is percent-encoded where it must be. */
export const fileNameOf = (collection: string): string => `${collection.replace(/^\.|[%/\\:*?"<>|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}.jsonl`

export const collectionOf = (fileName: string): string => decodeURIComponent(fileName.replace(/\.jsonl?$|\.json$/, ''))

/** ISO form where it has four digits for the year, as MongoDB's relaxed Extended JSON. */
function isoDate(_key: string, value: unknown): unknown {
  const date = (value as { $date?: { $numberLong: string } } | null)?.$date
  if (!date) return value
  const moment = new Date(Number(date.$numberLong))
  return moment.getUTCFullYear() >= 0 && moment.getUTCFullYear() <= 9999 ? { $date: moment.toISOString() } : value
}

/** @param stored the text of a document in the database. */
export const lineOf = (stored: string): string => (stored.includes('"$date"') ? JSON.stringify(JSON.parse(stored, isoDate)) : stored)

/** MongoDB's limit of a document, and some room for what its text has more. */
const longestLineBytes = 32 * 1024 * 1024

/** The lines of a file with their numbers, without the empty ones; as bytes, so that what is no UTF-8 is seen. */
export async function* linesOf(file: string): AsyncGenerator<{ number: number; bytes: Buffer }> {
  let rest: Buffer = Buffer.alloc(0)
  let number = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    rest = rest.length ? Buffer.concat([rest, chunk]) : chunk
    let start = 0
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
      yield { number: ++number, bytes: rest.subarray(start, end) }
      start = end + 1
    }
    rest = rest.subarray(start)
    if (rest.length > longestLineBytes) throw new Error(`${file}, line ${number + 1}: longer than any document can be`)
  }
  if (rest.length) yield { number: number + 1, bytes: rest }
}

/** The same name twice is refused by the service; JSON.parse would silently take the last. */
function hasRepeatedNames(text: string, value: unknown): boolean {
  const written = [...text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/g)].filter(([, colon]) => colon).length
  let kept = 0
  JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) kept += Object.keys(item).length
    return item
  })
  return written !== kept
}

/** @throws Error where a name inside is none that the database can keep. */
function checkInside(value: Value, path: string): void {
  if (Array.isArray(value)) value.forEach((item, i) => checkInside(item, `${path}[${i}]`))
  if (!isDocument(value)) return
  for (const [name, item] of Object.entries(value)) {
    if (name.startsWith('$')) throw new Error(`${path} has the name or type ${name}, which is not known here`)
    // Documented: names must not begin or end with a dot or have two in a row, nor be ambiguous, as "a.b" beside a.b is.
    if (name.includes('.')) throw new Error(`the name ${JSON.stringify(name)} in ${path} has a dot`)
    checkInside(item, `${path}.${name}`)
  }
}

/** @throws Error that says what is wrong with the line. */
export function documentOf(bytes: Buffer): Document {
  if (!isUtf8(bytes)) throw new Error('not UTF-8')
  const text = bytes.toString()
  const plain: unknown = JSON.parse(text)
  if (hasRepeatedNames(text, plain)) throw new Error('the same name stands twice in one object')
  const value = decode(text, Date.now())
  if (!isDocument(value)) throw new Error('not an object')
  checkInside(value, 'the document')
  return value
}
