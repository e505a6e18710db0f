import { noIndex } from '../errors'
import { matcher } from '../operators/context'
import { type Document, encode } from '../wire/ejson'
import { usableIndexes } from './catalog'
import type { Collection } from './collection'
import { distanceIn, isGeoServed, nearIn } from './geo'
import { encodeKey } from './key'
import type { Meter } from './meter'
import { type Plan, planQuery } from './planner'
import { type Candidate, countEntries, scan } from './scan'
import { type Order, sorted, sortKey } from './sort'
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

/** Bytes that sort the nearest first. */
const nearness = (near: NonNullable<ReturnType<typeof nearIn>>) => ({ document }: Found) => encodeKey(distanceIn(document, near))

/**
 * The documents that answer a question, in its order or, where it asks for the nearest, nearest first. They are read as they are asked
 * for; only what no index orders is read ahead.
 */
export function* findEach(reader: Reader, collection: Collection, question: Question): Generator<Found> {
  const { filter, order = [], skip = 0, limit = Infinity } = question
  const test = matcher(filter)
  const chosen = plan(reader, collection, question)
  const near = nearIn(filter, collection.indexes)
  if (limit === 0) return
  const found = matches(reader, collection, chosen, test)
  const inOrder = order.length === 0 ? !near : chosen.ordered && !reader.overlay?.size
  const key = near && order.length === 0 ? nearness(near) : ({ document }: Found) => sortKey(document, order)
  const wanted = inOrder ? found : sorted(found, key, skip + limit)
  let at = 0
  for (const match of wanted) {
    if (at++ >= skip) yield match
    if (at >= skip + limit) return
  }
}

export const find = (reader: Reader, collection: Collection, question: Question): Found[] => [...findEach(reader, collection, question)]

/** How many documents match. Where the spans of an index say it, none is read. */
export function count(reader: Reader, collection: Collection, filter: Document): number {
  matcher(filter)
  const chosen = plan(reader, collection, { filter })
  if (chosen.exact) return countEntries(reader.sqlite, collection, chosen)
  let total = 0
  for (const _match of findEach(reader, collection, { filter })) total++
  return total
}

/** `null` where the whole collection is read. */
export function indexNames({ parts }: Plan): string | null {
  const names = new Set(parts.map(({ index }) => index?.name))
  return names.has(undefined) ? null : [...names].join(' + ')
}
