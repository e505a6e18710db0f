import { noIndex } from '../errors'
import { matcher } from '../operators/context'
import { type Document, encode } from '../wire/ejson'
import { usableIndexes } from './catalog'
import type { Collection } from './collection'
import { encodeKey } from './key'
import type { Meter } from './meter'
import { type Plan, planQuery } from './planner'
import { type Candidate, scan } from './scan'
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
  if (reader.strict && !chosen.narrowed && !isFree(question, chosen))
    throw noIndex(collection.name, `${encode(question.filter)} order ${JSON.stringify(question.order ?? [])}`)
  return chosen
}

function* matches(reader: Reader, collection: Collection, chosen: Plan, filter: Document): Generator<Found> {
  const test = matcher(filter)
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

/** The documents that answer a question, in its order, read as they are asked for; only what no index orders is read ahead. */
export function* findEach(reader: Reader, collection: Collection, question: Question): Generator<Found> {
  const { filter, order = [], skip = 0, limit = Infinity } = question
  const chosen = plan(reader, collection, question)
  if (limit === 0) return
  const found = matches(reader, collection, chosen, filter)
  const inOrder = order.length === 0 || (chosen.ordered && !reader.overlay?.size)
  const wanted = inOrder ? found : sorted(found, ({ document }) => sortKey(document, order), skip + limit)
  let at = 0
  for (const match of wanted) {
    if (at++ >= skip) yield match
    if (at >= skip + limit) return
  }
}

export const find = (reader: Reader, collection: Collection, question: Question): Found[] => [...findEach(reader, collection, question)]
