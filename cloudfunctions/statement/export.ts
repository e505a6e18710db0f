/** A statement as a workbook: its lines, what is deducted and why, and what is to be paid. */
import { randomBytes } from 'node:crypto'
import type { InferOutput } from 'valibot'
import { monthOf } from '@domain/files/paths'
import type { SheetLink } from '@domain/imports/contract'
import { local } from '@domain/kit/calendar'
import type { statement as contract } from '@domain/statement/contract'
import { sheetRows, sheetTitles } from '@domain/statement/sheet'
import { statementTitle } from '@domain/statement/words'
import { append } from '../audit/repo'
import { write } from '../files/store'
import { linkOf } from '../imports/export'
import { exportById, keepExport, type Exported } from '../imports/repo'
import { writeSheet } from '../imports/sheet/write'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { idOf } from '../kit/once'
import { statementIn } from './repo'

type Input = InferOutput<typeof contract.methods.exportOne.input>

/** The log is written before anybody gets the address. */
export async function exportOne ({ key, id }: Input, { who, estate, now }: Context): Promise<SheetLink> {
  const { estateId } = who, _id = idOf('s', key, who), before = await exportById(estateId, _id)
  if (before) return linkOf(before)
  const statement = await statementIn({ estateId }, id), rows = sheetRows(statement, estate.categories), title = statementTitle(statement)
  const fileId = await write(`${estateId}/export/${monthOf(now)}/${randomBytes(24).toString('hex')}.xlsx`, await writeSheet('结算单', sheetTitles, rows, 'xlsx'))
  const name = `${estate.name}-结算单-${title.replaceAll(' ', '-')}-${local(now).format('YYYYMMDD-HHmm')}.xlsx`
  const exported: Exported = { _id, v: 1, estateId, personId: who.id, fileId, name, rows: rows.length, at: now }
  await inTransaction(async transaction => {
    await keepExport(transaction, exported)
    await append(transaction, who, { act: 'exportRows', subjectId: _id, label: name, details: { kind: 'statement', format: 'xlsx', rows: rows.length } }, now)
  })
  return linkOf(exported)
}
