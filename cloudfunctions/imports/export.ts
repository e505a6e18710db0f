import { randomBytes } from 'node:crypto'
import { Refused } from '@domain/kit/errors'
import { local } from '@domain/kit/calendar'
import type { ExportKind, SheetFormat, SheetLink } from '@domain/imports/contract'
import { kindTables } from '@domain/imports/kinds'
import { monthOf } from '@domain/files/paths'
import { may } from '@domain/people/capability'
import type { Who } from '@domain/people/person'
import type { Estate } from '@domain/estate/estate'
import { append } from '../audit/repo'
import { write } from '../files/store'
import { inTransaction } from '../kit/cloud'
import { linksFor } from '../kit/links'
import { sheetRows } from './export-rows'
import { jobIdOf } from './prepare'
import { exportById, keepExport, type Exported } from './repo'
import { writeSheet } from './sheet/write'

export interface ExportWish { key: string, kind: ExportKind, format: SheetFormat, numbers: 'masked' | 'plain', reason?: string | undefined }

/** @throws Refused where plain numbers are not theirs to see, or nobody says what for */
function admit ({ numbers, reason }: ExportWish, who: Who) {
  if (numbers === 'masked') return
  if (!may(who, 'revealNumbers')) throw new Refused('forbidden', 'revealNotYours', 'numbers')
  if (reason === undefined) throw new Refused('invalid', 'required', 'reason')
}

async function linkOf ({ fileId, name, rows }: Exported): Promise<SheetLink> {
  const url = (await linksFor([fileId])).get(fileId)
  if (!url) throw new Refused('notFound', 'noFile', 'key')
  return { url, name, rows }
}

/** The log is written before anybody gets the address: what was taken out is known, also where the answer is lost. */
export async function exportRows (wish: ExportWish, who: Who, estate: Estate, now: number): Promise<SheetLink> {
  admit(wish, who)
  const _id = jobIdOf(who, wish.key), { estateId } = who, { kind, format, numbers, reason } = wish
  const before = await exportById(estateId, _id)
  if (before) return linkOf(before)
  const { titles, rows } = await sheetRows(kind, estate, numbers === 'plain')
  const fileId = await write(`${estateId}/export/${monthOf(now)}/${randomBytes(24).toString('hex')}.${format}`, await writeSheet(kindTables[kind].title, titles, rows, format))
  const name = `${estate.name}-${kindTables[kind].title}-${local(now).format('YYYYMMDD-HHmm')}.${format}`
  const exported: Exported = { _id, v: 1, estateId, personId: who.id, fileId, name, rows: rows.length, at: now }
  await inTransaction(async transaction => {
    await keepExport(transaction, exported)
    await append(transaction, who, { act: 'exportRows', subjectId: _id, label: name, ...(reason !== undefined && { reason }), details: { kind, format, numbers, rows: rows.length } }, now)
  })
  return linkOf(exported)
}
