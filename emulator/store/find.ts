import { noIndex } from '../errors'
import { matcher } from '../operators/context'
import { type Document, encode } from '../wire/ejson'
import { usableIndexes } from './catalog'
import type { Collection } from './collection'
import { distanceIn, isGeoServed, nearIn } from './geo'
import { encodeKey } from './key'
import type { Meter } from './meter'
import { type Plan, planQuery } from './planner'
import { type Candidate, scan } from './scan'
import { type Order, sortKey } from './sort'
import type { Sqlite } from './sqlite'

export interface Question {
  filter: Document
  order?: Order
  skip?: number
  /** Absent: all. */
  limit?: number
}

/** What a transaction sees otherwise than the tables: by hex of the encoded `_id`, the document or its absence. */
export type Overlay = Map<string, Document | undefined>

export interface Reader {
  sqlite: Sqlite
  meter: Meter
  overlay?: Overlay
  /** Refuse what no index serves. */
  strict: boolean
}

export type Found = Omit<Candidate, 'rid'> & { rid: number | undefined }

/** An empty question with a limit reads no more than that, so it needs no index. */
const isFree = ({ filter, order = [], limit }: Question, plan: Plan) =>
  Object.keys(filter).length === 0 && limit !== undefined && (order.length === 0 || plan.ordered)

export function plan(reader: Pick<Reader, 'strict'>, collection: Collection, question: Question): Plan {
  const chosen = planQuery(usableIndexes(collection), question.filter, question.order ?? [])
  if (reader.strict && !chosen.narrowed && !isFree(question, chosen) && !isGeoServed(collection.indexes, question.filter))
    throw noIndex(collection.name, `${encode(question.filter)} order ${JSON.stringify(question.order ?? [])}`)
  return chosen
}

function* matches(reader: Reader, collection: Collection, chosen: Plan, test: (document: Document) => boolean): Generator<Found> {
  const { overlay } = reader
  for (const candidate of scan(reader.sqlite, collection, chosen)) {
    reader.meter.read++
    if (overlay?.has(encodeKey(candidate.document._id).toString('hex'))) continue
    if (test(candidate.document)) yield candidate
  }
  for (const document of overlay?.values() ?? []) {
    if (document && test(document)) yield { rid: undefined, document, text: encode(document) }
  }
}

/** The documents that answer a question, in its order, or nearest first where it asks for the nearest. */
export function find(reader: Reader, collection: Collection, question: Question): Found[] {
  const { filter, order = [], skip = 0, limit = Infinity } = question
  const test = matcher(filter)
  const chosen = plan(reader, collection, question)
  const near = nearIn(filter, collection.indexes)
  const found: Found[] = []
  const enough = chosen.ordered && !near && !(order.length && reader.overlay?.size) ? skip + limit : Infinity
  if (enough === 0) return []
  for (const match of matches(reader, collection, chosen, test)) {
    found.push(match)
    if (found.length >= enough) break
  }
  if (order.length && enough === Infinity) sortInPlace(found, order)
  else if (near) sortByNumber(found, ({ document }) => distanceIn(document, near))
  return found.slice(skip, skip + limit)
}

function sortInPlace(found: Found[], order: Order): void {
  const keys = new Map(found.map((match) => [match, sortKey(match.document, order)]))
  found.sort((a, b) => Buffer.compare(keys.get(a) as Buffer, keys.get(b) as Buffer))
}

function sortByNumber(found: Found[], numberOf: (match: Found) => number): void {
  const numbers = new Map(found.map((match) => [match, numberOf(match)]))
  found.sort((a, b) => (numbers.get(a) as number) - (numbers.get(b) as number))
}
