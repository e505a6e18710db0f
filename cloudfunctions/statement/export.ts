/** A statement taken out: as a workbook for whoever calculates on, as a paper for both parties. */
import type { InferOutput } from 'valibot'
import type { SheetLink } from '@domain/imports/contract'
import type { statement as contract } from '@domain/statement/contract'
import { statementPaper } from '@domain/statement/paper'
import { sheetRows, sheetTitles } from '@domain/statement/sheet'
import type { Statement } from '@domain/statement/statement'
import { statementTitle } from '@domain/statement/words'
import { linkOf } from '../imports/export'
import { exportById } from '../imports/repo'
import { writeSheet } from '../imports/sheet/write'
import { takenOut } from '../imports/taken-out'
import type { Context } from '../kit/context'
import { idOf } from '../kit/once'
import { printPaper } from '../kit/paper/print'
import { ownScope } from './own'
import { statementIn } from './repo'

type Input = InferOutput<typeof contract.methods.exportOne.input>

const titleOf = (statement: Statement) => `结算单-${statementTitle(statement).replaceAll(' ', '-')}`
const audited = (format: 'xlsx' | 'pdf', rows: number) => ({ act: 'exportStatement' as const, details: { format, rows } })

/** Again with the same key: the same file. */
export async function exportOne ({ key, id }: Input, context: Context): Promise<SheetLink> {
  const { who, estate } = context, _id = idOf('s', key, who), before = await exportById(who.estateId, _id)
  if (before) return linkOf(before)
  const statement = await statementIn({ estateId: who.estateId }, id), rows = sheetRows(statement, estate.categories)
  return linkOf(await takenOut({ _id, title: titleOf(statement), format: 'xlsx', bytes: await writeSheet('结算单', sheetTitles, rows, 'xlsx'), rows: rows.length, audited: audited('xlsx', rows.length) }, context))
}

async function printed (statement: Statement, key: string, context: Context): Promise<SheetLink> {
  const { who, estate } = context, _id = idOf('p', key, who), before = await exportById(who.estateId, _id)
  if (before) return linkOf(before)
  const rows = statement.lines.length
  return linkOf(await takenOut({ _id, title: titleOf(statement), format: 'pdf', bytes: await printPaper(statementPaper(statement, estate)), rows, audited: audited('pdf', rows) }, context))
}

/** Again with the same key: the same file. */
export const print = async ({ key, id }: Input, context: Context): Promise<SheetLink> => printed(await statementIn({ estateId: context.who.estateId }, id), key, context)

/** Of what was sent to the company one works for, and of nothing else. */
export const printOwn = async ({ key, id }: Input, context: Context): Promise<SheetLink> => printed(await statementIn(ownScope(context), id), key, context)
