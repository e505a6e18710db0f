/** Statements as finance and managers work on them. */
import type { InferOutput } from 'valibot'
import { day } from '@domain/kit/calendar'
import { monthAfter, monthOf } from '@domain/billing/period'
import type { Page } from '@domain/matter/contract'
import type { statement as contract } from '@domain/statement/contract'
import { deducted, takenBack } from '@domain/statement/deducting'
import { marginRow, type MarginRow } from '@domain/statement/margin'
import type { Statement } from '@domain/statement/statement'
import { evidenceOf, statementCard, statementView, type StatementCard, type StatementView } from '@domain/statement/view'
import { statementTitle } from '@domain/statement/words'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { linksFor } from '../kit/links'
import { idOf } from '../kit/once'
import { fileOf } from '../kit/ticket'
import { matterById } from '../matter/repo'
import { books } from '../payment/books-repo'
import { duesNumbered, latestMonth, statementIn, statementsIn, sumsByMonth } from './repo'
import { step } from './step'

type Input<M extends keyof typeof contract.methods> = InferOutput<typeof contract.methods[M]['input']>

const perPage = 30

export async function list ({ after, ...wanted }: Input<'list'>, { who: { estateId } }: Context): Promise<Page<StatementCard>> {
  const found = await statementsIn({ estateId }, wanted, perPage + 1, after), shown = found.slice(0, perPage)
  return { items: shown.map(statementCard), ...(found.length > perPage && { next: cursorOf(latestMonth, shown.at(-1)!) }) }
}

/** With short links to what shows why something was deducted. */
async function shown (statement: Statement, { who, estate }: Context): Promise<StatementView> {
  const links = await linksFor(evidenceOf(statement))
  return statementView(statement, who, estate.categories, id => links.has(id) ? [{ fileId: id, url: links.get(id)! }] : [])
}

export const get = async ({ id }: Input<'get'>, context: Context): Promise<StatementView> => shown(await statementIn({ estateId: context.who.estateId }, id), context)

/** As the books have written it or, where the same was done before, as it is. */
const asWritten = (statement: Statement | undefined, id: string, context: Context): Promise<StatementView> => statement ? shown(statement, context) : get({ id }, context)

export async function deduct ({ key, id, photos, fen, reason, number, ...wish }: Input<'deduct'>, context: Context): Promise<StatementView> {
  const { who, now } = context, { estateId } = who, files = photos.map(each => fileOf(each, who.id, 'photos'))
  const before = await statementIn({ estateId }, id), dues = await duesNumbered(estateId, before.vendorId, number), dueIds = dues.map(each => each._id)
  const redos = dues[0] ? (await matterById(dues[0].matterId))?.quoting?.redos ?? 0 : 0
  const audited = { act: 'deductVendor' as const, label: statementTitle(before), reason, details: { number, fen } }
  const { statement } = await books.book({ estateId, statementId: id, dueIds }, found => deducted(found, { id: idOf('d', key, who), number, fen, reason, photos: files, redos, ...wish }, { by: who.id, byName: who.name, at: now }), { actor: who, audited, now })
  return asWritten(statement, id, context)
}

export async function takeBack ({ id, deductionId, reason, rev }: Input<'takeBack'>, context: Context): Promise<StatementView> {
  const { who, now } = context, { estateId } = who, before = await statementIn({ estateId }, id), deduction = before.deductions.find(each => each.id === deductionId)
  const audited = { act: 'restoreVendor' as const, label: statementTitle(before), reason, details: { number: deduction?.number ?? '', fen: deduction?.fen ?? 0 } }
  const { statement } = await books.book({ estateId, statementId: id, dueIds: deduction ? [deduction.dueId] : [] }, found => takenBack(found, { rev, id: deductionId, reason }, { by: who.id, byName: who.name, at: now }), { actor: who, audited, now })
  return asWritten(statement, id, context)
}

export async function move ({ id, ...given }: Input<'move'>, context: Context): Promise<StatementView> {
  return shown(await step(await statementIn({ estateId: context.who.estateId }, id), given, context), context)
}

/** A year's. */
const months = 12

export const margins = async (_input: Input<'margins'>, { who, now }: Context): Promise<MarginRow[]> =>
  (await sumsByMonth(who.estateId, monthAfter(monthOf(day(now)), 1 - months))).map(marginRow)
