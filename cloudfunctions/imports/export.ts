import { Refused } from '@domain/kit/errors'
import type { ExportKind, SheetFormat, SheetLink } from '@domain/imports/contract'
import { kindTables } from '@domain/imports/kinds'
import { may } from '@domain/people/capability'
import type { Who } from '@domain/people/person'
import type { Estate } from '@domain/estate/estate'
import { linksFor } from '../kit/links'
import { sheetRows } from './export-rows'
import { jobIdOf } from './prepare'
import { exportById, type Exported } from './repo'
import { writeSheet } from './sheet/write'
import { takenOut } from './taken-out'

export interface ExportWish { key: string, kind: ExportKind, format: SheetFormat, numbers: 'masked' | 'plain', reason?: string | undefined }

/** @throws Refused where plain numbers are not theirs to see, or nobody says what for */
export function admit ({ numbers, reason }: Pick<ExportWish, 'numbers' | 'reason'>, who: Who) {
  if (numbers === 'masked') return
  if (!may(who, 'revealNumbers')) throw new Refused('forbidden', 'revealNotYours', 'numbers')
  if (reason === undefined) throw new Refused('invalid', 'required', 'reason')
}

export async function linkOf ({ fileId, name, rows }: Exported): Promise<SheetLink> {
  const url = (await linksFor([fileId])).get(fileId)
  if (!url) throw new Refused('notFound', 'noFile', 'key')
  return { url, name, rows }
}

/** Again with the same key: the same file. */
export async function exportRows (wish: ExportWish, who: Who, estate: Estate, now: number): Promise<SheetLink> {
  admit(wish, who)
  const _id = jobIdOf(who, wish.key), { estateId } = who, { kind, format, numbers, reason } = wish
  const before = await exportById(estateId, _id)
  if (before) return linkOf(before)
  const { titles, rows } = await sheetRows(kind, estate, numbers === 'plain')
  const title = kindTables[kind].title, audited = { act: 'exportRows' as const, ...(reason !== undefined && { reason }), details: { kind, format, numbers, rows: rows.length } }
  return linkOf(await takenOut({ _id, title, format, bytes: await writeSheet(title, titles, rows, format), rows: rows.length, audited }, { who, estate, now }))
}
