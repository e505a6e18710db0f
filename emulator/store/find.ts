import { noIndex } from '../errors'
import { matcher } from '../operators/context'
import { type Document, encode } from '../wire/ejson'
import { usableIndexes } from './catalog'
import type { Collection } from './collection'
import { encodeKey } from './key'
import type { Meter } from './meter'
import { type Plan, planQuery } from './planner'
import { type Candidate, countEntries, scan } from './scan'
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

/** The documents that answer a question, in its order. */
export function find(reader: Reader, collection: Collection, question: Question): Found[] {
  const { filter, order = [], skip = 0, limit = Infinity } = question
  const chosen = plan(reader, collection, question)
  const enough = skip + limit
  if (enough === 0) return []
  const matching = matches(reader, collection, chosen, filter)
  // What a transaction sees otherwise comes last, whatever its place in the order.
  const asItComes = !order.length || (chosen.ordered && !reader.overlay?.size)
  return (asItComes ? firstOf(matching, enough) : firstInOrder(matching, order, enough)).slice(skip)
}

/** How many documents match. Where the spans of an index say it, none is read. */
export function count(reader: Reader, collection: Collection, filter: Document): number {
  const chosen = plan(reader, collection, { filter })
  return chosen.exact ? countEntries(reader.sqlite, collection, chosen) : firstOf(matches(reader, collection, chosen, filter), Infinity).length
}

function firstOf(matching: Iterable<Found>, enough: number): Found[] {
  const found: Found[] = []
  for (const match of matching) {
    found.push(match)
    if (found.length >= enough) break
  }
  return found
}

/** Keeps little more than what is wanted, however much matches. */
function firstInOrder(matching: Iterable<Found>, order: Order, enough: number): Found[] {
  const kept: { match: Found; key: Buffer }[] = []
  const trim = () => {
    kept.sort((a, b) => Buffer.compare(a.key, b.key))
    if (kept.length > enough) kept.length = enough
  }
  for (const match of matching) {
    kept.push({ match, key: sortKey(match.document, order) })
    if (kept.length >= enough * 2 + 1000) trim()
  }
  trim()
  return kept.map(({ match }) => match)
}

/** `null` where the whole collection is read. */
export function indexNames({ parts }: Plan): string | null {
  const names = new Set(parts.map(({ index }) => index?.name))
  return names.has(undefined) ? null : [...names].join(' + ')
}
