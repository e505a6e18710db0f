/** A statement as a workbook: its lines, what is deducted and why, and what is to be paid. */
import type { InferOutput } from 'valibot'
import type { SheetLink } from '@domain/imports/contract'
import type { statement as contract } from '@domain/statement/contract'
import { sheetRows, sheetTitles } from '@domain/statement/sheet'
import { statementTitle } from '@domain/statement/words'
import { linkOf } from '../imports/export'
import { exportById } from '../imports/repo'
import { writeSheet } from '../imports/sheet/write'
import { takenOut } from '../imports/taken-out'
import type { Context } from '../kit/context'
import { idOf } from '../kit/once'
import { statementIn } from './repo'

type Input = InferOutput<typeof contract.methods.exportOne.input>

/** Again with the same key: the same file. */
export async function exportOne ({ key, id }: Input, context: Context): Promise<SheetLink> {
  const { who, estate } = context, _id = idOf('s', key, who), before = await exportById(who.estateId, _id)
  if (before) return linkOf(before)
  const statement = await statementIn({ estateId: who.estateId }, id), rows = sheetRows(statement, estate.categories)
  const audited = { act: 'exportRows' as const, details: { kind: 'statement', format: 'xlsx', rows: rows.length } }
  return linkOf(await takenOut({ _id, title: `结算单-${statementTitle(statement).replaceAll(' ', '-')}`, format: 'xlsx', bytes: await writeSheet('结算单', sheetTitles, rows, 'xlsx'), rows: rows.length, audited }, context))
}
