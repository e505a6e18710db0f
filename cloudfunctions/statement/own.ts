/** A vendor's own statements: of the company one works for, and none before it was sent. */
import type { InferOutput } from 'valibot'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import type { statement as contract } from '@domain/statement/contract'
import type { Statement } from '@domain/statement/statement'
import { ownCard, ownStatement, type OwnCard, type OwnStatement } from '@domain/statement/view'
import { vendorOf } from '@domain/vendor/crew'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { latestMonth, statementIn, statementsIn, type StatementScope } from './repo'
import { step } from './step'

type Input<M extends keyof typeof contract.methods> = InferOutput<typeof contract.methods[M]['input']>

const perPage = 24

/** @throws Refused forbidden where the crew does not have them (any more) */
export function ownScope ({ who, estate }: Context): StatementScope {
  const vendor = vendorOf(estate, who.id)
  if (!vendor) throw new Refused('forbidden', 'noOwnVendor')
  return { estateId: who.estateId, vendorId: vendor.id, shown: true }
}

export async function mine ({ after }: Input<'mine'>, context: Context): Promise<Page<OwnCard>> {
  const found = await statementsIn(ownScope(context), {}, perPage + 1, after), shown = found.slice(0, perPage)
  return { items: shown.map(ownCard), ...(found.length > perPage && { next: cursorOf(latestMonth, shown.at(-1)!) }) }
}

const shown = (statement: Statement, { who, estate }: Context): OwnStatement => ownStatement(statement, who, estate.categories)

export const own = async ({ id }: Input<'own'>, context: Context): Promise<OwnStatement> => shown(await statementIn(ownScope(context), id), context)

const answered = (action: 'confirm' | 'object') => async ({ id, ...given }: { id: string, rev: number, reason?: string }, context: Context): Promise<OwnStatement> =>
  shown(await step(await statementIn(ownScope(context), id), { action, ...given }, context), context)

export const confirm = answered('confirm')
export const object = answered('object')
