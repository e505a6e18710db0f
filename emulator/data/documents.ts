import type { Collection, Row } from '../store/collection'
import type { Sqlite } from '../store/sqlite'

const chunk = 500

/** All documents of a collection as they are stored, a few at a time. */
export function* documentsOf(sqlite: Sqlite, { cid }: Pick<Collection, 'cid'>): Generator<Row & { id: Buffer }> {
  for (let last = -1; ; ) {
    const rows = sqlite.rows<[number, Buffer, string]>(`SELECT rid, id, doc FROM d${cid} WHERE rid > ? ORDER BY rid LIMIT ${chunk}`, last)
    for (const [rid, id, text] of rows) yield { rid, id, text }
    if (rows.length < chunk) return
    last = rows.at(-1)?.[0] ?? last
  }
}
