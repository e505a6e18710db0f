/** One step of the table on a stored statement, with its entry in the log and its messages: all of it, or nothing. */
import type { Statement } from '@domain/statement/statement'
import { stepped, type StatementMove } from '@domain/statement/steps'
import { statementActionWords, statementTitle } from '@domain/statement/words'
import type { Context } from '../kit/context'
import { books } from '../payment/books-repo'
import { noticesOf } from './tell'

/** @returns the statement after it */
export async function step (before: Statement, given: StatementMove, { who, estate, now }: Context): Promise<Statement> {
  const { _id: statementId, estateId } = before, { action, reason } = given
  const { statement: after } = await books.book({ estateId, statementId }, found => stepped(found, given, who, now), {
    actor: who, now, audited: { act: 'moveStatement', label: statementTitle(before), ...(reason !== undefined && { reason }), details: { step: statementActionWords[action] } },
    tells: ({ statement }) => statement ? noticesOf(action, statement, reason, estate, now) : []
  })
  return after
}
