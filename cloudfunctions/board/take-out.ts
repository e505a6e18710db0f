/** The board as an .xlsx: what stands on it, nothing else. */
import { createHash } from 'node:crypto'
import { spanWords } from '@domain/board/words'
import { bookOf } from '@domain/board/book'
import type { FileFound } from '@domain/board/contract'
import type { Span } from '@domain/board/spans'
import { Refused } from '@domain/kit/errors'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { exportById } from '../imports/repo'
import { writeBook } from '../imports/sheet/write'
import { takenOut } from '../imports/taken-out'
import { stocksOf } from './repo'
import { boardOf, lookUp, weeksIn } from './show'

/** Stocks of so many days. */
const days = 92

export async function linkTo (fileId: string, name: string): Promise<FileFound> {
  const url = (await linksFor([fileId])).get(fileId)
  if (!url) throw new Refused('notFound', 'noFile')
  return { url, name }
}

/** The same key is the same file. */
export async function takeOut ({ key, span }: { key: string, span: Span }, context: Context): Promise<FileFound> {
  const { who, who: { estateId }, estate, now } = context, _id = createHash('sha256').update(`board\n${who.id}\n${key}`).digest('hex').slice(0, 32), before = await exportById(estateId, _id)
  if (before) return linkTo(before.fileId, before.name)
  const look = await lookUp(span, estateId, now), book = bookOf(boardOf(look, who, estate, now), weeksIn(look), await stocksOf(estateId, days)), rows = book.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  const audited = { act: 'exportBoard' as const, details: { span, rows } }
  const { fileId, name } = await takenOut({ _id, title: `经营看板-${spanWords[span]}`, format: 'xlsx', bytes: await writeBook(book), rows, audited }, context)
  return linkTo(fileId, name)
}
