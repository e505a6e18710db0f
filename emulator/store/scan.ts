import { type Document, decode } from '../wire/ejson'
import type { Collection } from './collection'
import type { Part, Plan, Span } from './planner'
import type { Sqlite } from './sqlite'

export interface Candidate {
  rid: number
  document: Document
  /** As stored, and as the answer carries it. */
  text: string
}

interface Entry extends Candidate {
  key: Buffer
}

/** The first chunk is small, since most readers stop early; later ones grow. */
const firstChunk = 32
const largestChunk = 2048

/** One span in key order, in chunks: no statement stays open while others run. */
function* readSpan(sqlite: Sqlite, { cid }: Collection, { index, reverse }: Part, span: Span): Generator<Entry, undefined> {
  const primary = index?.name === '_id_'
  const table = primary ? `d${cid} x` : `x${index?.iid} x JOIN d${cid} d ON d.rid = x.rid`
  const key = primary ? 'x.id' : 'x.k'
  const direction = reverse ? 'DESC' : 'ASC'
  const sql = (range: string) =>
    `SELECT ${key}, x.rid, ${primary ? 'x' : 'd'}.doc FROM ${table} WHERE ${range} ORDER BY ${key} ${direction}, x.rid ${direction} LIMIT ?`
  // Going on needs the position as the one bound of its side: with both, SQLite would seek the span's beginning and step over.
  const further = sql(reverse ? `(${key}, x.rid) < (?, ?) AND ${key} >= ?` : `(${key}, x.rid) > (?, ?) AND ${key} < ?`)
  const end = reverse ? span.from : span.to
  let rows = sqlite.rows<[Buffer, number, string]>(sql(`${key} >= ? AND ${key} < ?`), span.from, span.to, firstChunk)
  for (let chunk = firstChunk; ; ) {
    for (const [k, rid, text] of rows) yield { key: k, rid, text, document: decode(text, 0) as Document }
    const last = rows.at(-1)
    if (!last || rows.length < chunk) return undefined
    chunk = Math.min(chunk * 4, largestChunk)
    rows = sqlite.rows(further, last[0], last[1], end, chunk)
  }
}

/** By age. */
export function* readAll(sqlite: Sqlite, { cid }: Collection): Generator<Candidate> {
  for (let last = -1; ; ) {
    const rows = sqlite.rows<[number, string]>(`SELECT rid, doc FROM d${cid} WHERE rid > ? ORDER BY rid LIMIT ${largestChunk}`, last)
    for (const [rid, text] of rows) yield { rid, text, document: decode(text, 0) as Document }
    if (rows.length < largestChunk) return
    last = rows.at(-1)?.[0] ?? last
  }
}

/** Merges spans by what follows their prefixes, so that `status in (…) order by createdAt` needs no sorting. */
function* merge(spans: { prefix: number; entries: Generator<Entry, undefined> }[], reverse: boolean): Generator<Entry> {
  const rest = (entry: Entry, prefix: number) => entry.key.subarray(prefix)
  const heads = spans.flatMap(({ prefix, entries }) => {
    const { value } = entries.next()
    return value ? [{ prefix, entries, entry: value }] : []
  })
  while (heads.length) {
    let best = 0
    for (let i = 1; i < heads.length; i++) {
      const [a, b] = [heads[best] as (typeof heads)[number], heads[i] as (typeof heads)[number]]
      if (Buffer.compare(rest(b.entry, b.prefix), rest(a.entry, a.prefix)) * (reverse ? -1 : 1) < 0) best = i
    }
    const head = heads[best] as (typeof heads)[number]
    yield head.entry
    const { value } = head.entries.next()
    if (value) head.entry = value
    else heads.splice(best, 1)
  }
}

function* readPart(sqlite: Sqlite, collection: Collection, part: Part): Generator<Candidate> {
  if (!part.index) {
    yield* readAll(sqlite, collection)
    return
  }
  const spans = part.spans.map((span) => ({ prefix: span.prefix, entries: readSpan(sqlite, collection, part, span) }))
  if (part.merged && spans.length > 1) yield* merge(spans, part.reverse)
  else for (const { entries } of spans) yield* entries
}

/** All documents that a plan leaves in question, each once, in the plan's order. */
export function* scan(sqlite: Sqlite, collection: Collection, { parts }: Plan): Generator<Candidate> {
  const seen = parts.length > 1 || parts[0]?.index?.multi ? new Set<number>() : undefined
  for (const part of parts) {
    for (const candidate of readPart(sqlite, collection, part)) {
      if (seen?.has(candidate.rid)) continue
      seen?.add(candidate.rid)
      yield candidate
    }
  }
}

/** Documents within the spans of an exact plan. */
export function countEntries(sqlite: Sqlite, { cid }: Collection, { parts }: Plan): number {
  const total = ({ index, spans }: Part) => {
    const [table, key] = index?.name === '_id_' ? [`d${cid}`, 'id'] : [`x${index?.iid}`, 'k']
    const sql = `SELECT count(${index?.multi ? 'DISTINCT rid' : '*'}) FROM ${table} WHERE ${key} >= ? AND ${key} < ?`
    return spans.reduce((sum, { from, to }) => sum + (sqlite.rows<[number]>(sql, from, to)[0]?.[0] ?? 0), 0)
  }
  return parts.reduce((sum, part) => sum + total(part), 0)
}
