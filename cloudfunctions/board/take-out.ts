/** The board as an .xlsx: what stands on it, nothing else. */
import { createHash } from 'node:crypto'
import { spanWords } from '@domain/board/words'
import { bookOf } from '@domain/board/book'
import type { FileFound } from '@domain/board/contract'
import type { Span } from '@domain/board/spans'
import { monthOf } from '@domain/files/paths'
import { Refused } from '@domain/kit/errors'
import { local } from '@domain/kit/calendar'
import { append } from '../audit/repo'
import { write } from '../files/store'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { exportById, keepExport, type Exported } from '../imports/repo'
import { writeBook } from '../imports/sheet/write'
import { stocksOf } from './repo'
import { boardOf } from './show'

/** Stocks of so many days. */
const days = 92

export async function linkTo (fileId: string, name: string): Promise<FileFound> {
  const url = (await linksFor([fileId])).get(fileId)
  if (!url) throw new Refused('notFound', 'noFile')
  return { url, name }
}

/** The log is written before anybody gets the address; the same key is the same file. */
export async function takeOut ({ key, span }: { key: string, span: Span }, { who, estate, now }: Context): Promise<FileFound> {
  const { estateId } = who, _id = createHash('sha256').update(`board\n${who.id}\n${key}`).digest('hex').slice(0, 32), before = await exportById(estateId, _id)
  if (before) return linkTo(before.fileId, before.name)
  const book = bookOf(await boardOf(span, who, estate, now), await stocksOf(estateId, days)), rows = book.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  const fileId = await write(`${estateId}/export/${monthOf(now)}/${_id}.xlsx`, await writeBook(book)), name = `${estate.name}-经营看板-${spanWords[span]}-${local(now).format('YYYYMMDD-HHmm')}.xlsx`
  const exported: Exported = { _id, v: 1, estateId, personId: who.id, fileId, name, rows, at: now }
  await inTransaction(async transaction => {
    await keepExport(transaction, exported)
    await append(transaction, who, { act: 'exportBoard', subjectId: _id, label: name, details: { span, rows } }, now)
  })
  return linkTo(fileId, name)
}
