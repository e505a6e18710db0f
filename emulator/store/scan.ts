import { type Document, decode } from '../wire/ejson'
import type { Collection } from './collection'
import type { Plan, Span } from './planner'
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
function* readSpan(sqlite: Sqlite, { cid }: Collection, { index, reverse }: Plan, span: Span): Generator<Entry, undefined> {
  const primary = index?.name === '_id_'
  const table = primary ? `d${cid} x` : `x${index?.iid} x JOIN d${cid} d ON d.rid = x.rid`
  const key = primary ? 'x.id' : 'x.k'
  const [beyond, direction] = reverse ? ['<', 'DESC'] : ['>', 'ASC']
  const sql = (continued: boolean) =>
    `SELECT ${key}, x.rid, ${primary ? 'x' : 'd'}.doc FROM ${table} WHERE ${key} >= ? AND ${key} < ?` +
    (continued ? ` AND (${key}, x.rid) ${beyond} (?, ?)` : '') +
    ` ORDER BY ${key} ${direction}, x.rid ${direction} LIMIT ?`
  let position: [Buffer, number] | [] = []
  for (let chunk = firstChunk; ; chunk = Math.min(chunk * 4, largestChunk)) {
    const rows: [Buffer, number, string][] = sqlite.rows(sql(position.length > 0), span.from, span.to, ...position, chunk)
    for (const [k, rid, text] of rows) yield { key: k, rid, text, document: decode(text, 0) as Document }
    const last = rows.at(-1)
    if (!last || rows.length < chunk) return undefined
    position = [last[0], last[1]]
  }
}

function* readAll(sqlite: Sqlite, { cid }: Collection): Generator<Candidate> {
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

/** All documents that a plan leaves in question, each once, in the plan's order. */
export function* scan(sqlite: Sqlite, collection: Collection, plan: Plan): Generator<Candidate> {
  if (!plan.index) {
    yield* readAll(sqlite, collection)
    return
  }
  const spans = plan.spans.map((span) => ({ prefix: span.prefix, entries: readSpan(sqlite, collection, plan, span) }))
  const entries = spans.length === 1 && spans[0] ? spans[0].entries : merge(spans, plan.reverse)
  if (!plan.index.multi) {
    yield* entries
    return
  }
  const seen = new Set<number>()
  for (const entry of entries) {
    if (!seen.has(entry.rid)) yield entry
    seen.add(entry.rid)
  }
}
