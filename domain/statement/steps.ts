/** What can be done with a statement, by whom and in which state: the function refuses by it, both sides draw their buttons from it. */
import { day } from '../kit/calendar'
import { Refused } from '../kit/errors'
import { post } from '../payment/account'
import type { Booking, Found } from '../payment/booking'
import { may, type Capability } from '../people/capability'
import type { Acting } from '../people/person'
import { mustBe } from './deducting'
import { vendorPosting } from './owe'
import type { Hand, Statement, StatementState } from './statement'

export const statementActions = ['send', 'confirm', 'object', 'approve', 'sendBack', 'pay'] as const
export type StatementAction = typeof statementActions[number]

export const statementInputs = ['reason', 'on', 'reference'] as const
export type StatementInput = typeof statementInputs[number]

export interface Given { reason?: string | undefined, on?: string | undefined, reference?: string | undefined }

/** The vendor's crew · whoever holds the role at the center · whoever sent it. */
export type Told = 'crew' | 'manager' | 'finance' | 'sender'

interface Row {
  from: readonly StatementState[]
  to: StatementState
  by: Capability
  asks?: readonly StatementInput[]
  /** Not by whoever sent it. */
  another?: true
  does: (before: Statement, given: Given, hand: Hand) => Partial<Statement>
  /** Who is told of it. */
  tell: Told
  look?: 'primary' | 'danger'
}

const remark = (action: 'object' | 'sendBack') => ({ remarks }: Statement, { reason = '' }: Given, hand: Hand) => ({ remarks: [...remarks, { action, reason, ...hand }], confirmed: undefined })

export const statementRows: Record<StatementAction, Row> = {
  send: { from: ['draft', 'objected'], to: 'sent', by: 'settleVendors', look: 'primary', tell: 'crew', does: (_before, _given, sent) => ({ sent, shown: true }) },
  confirm: { from: ['sent'], to: 'confirmed', by: 'confirmStatements', look: 'primary', tell: 'manager', does: (_before, _given, confirmed) => ({ confirmed }) },
  object: { from: ['sent'], to: 'objected', by: 'confirmStatements', asks: ['reason'], look: 'danger', tell: 'sender', does: remark('object') },
  approve: { from: ['confirmed'], to: 'approved', by: 'approveStatements', another: true, look: 'primary', tell: 'finance', does: (_before, _given, approved) => ({ approved }) },
  sendBack: { from: ['confirmed'], to: 'objected', by: 'approveStatements', asks: ['reason'], look: 'danger', tell: 'sender', does: remark('sendBack') },
  pay: { from: ['approved'], to: 'paid', by: 'settleVendors', asks: ['on', 'reference'], look: 'primary', tell: 'crew', does: (_before, { on = '', reference = '' }, hand) => ({ paid: { on, reference, ...hand } }) }
}

type Standing = Pick<Statement, 'state' | 'sent'>

/** What this person can do with it now. */
export const openActions = ({ state, sent }: Standing, who: Acting): StatementAction[] => statementActions.filter(action => {
  const { from, by, another } = statementRows[action]
  return from.includes(state) && may(who, by) && !(another && sent?.by === who.id)
})

function checkInputs ({ asks = [] }: Row, given: Given, { approved }: Statement, now: number) {
  for (const name of statementInputs) {
    if (asks.includes(name) && given[name] === undefined) throw new Refused('invalid', 'required', name)
    if (!asks.includes(name) && given[name] !== undefined) throw new Refused('invalid', 'notAsked', name)
  }
  if (given.on !== undefined && given.on > day(now)) throw new Refused('invalid', 'dayAhead', 'on')
  if (given.on !== undefined && approved && given.on < day(approved.at)) throw new Refused('invalid', 'beforeApproval', 'on')
}

export interface StatementMove extends Given { action: StatementAction, rev: number }

/**
 * @returns the next statement and, once it is paid, what leaves the bank
 * @throws Refused notFound, forbidden for others than the row names, conflict where its state stands against it or somebody was quicker, invalid where an input is missing or not asked for
 */
export function stepped (found: Pick<Found, 'statement'>, { action, rev, ...given }: StatementMove, who: Acting & { name: string }, now: number): Booking & { statement: Statement } {
  const row = statementRows[action], before = mustBe(found, rev), hand: Hand = { by: who.id, byName: who.name, at: now }
  if (!may(who, row.by)) throw new Refused('forbidden', 'notYours', 'action')
  if (!row.from.includes(before.state)) throw new Refused('conflict', 'statementMoved', undefined, { action })
  if (row.another && before.sent?.by === who.id) throw new Refused('forbidden', 'sentOneself')
  checkInputs(row, given, before, now)
  const statement: Statement = { ...before, ...row.does(before, given, hand), state: row.to, rev: rev + 1, updatedAt: now }
  return { statement, ...(row.to === 'paid' && { postings: vendorPosting('payVendor', before._id, before, post('vendorDue', 'transfer', before.totalFen), who.id, now) }) }
}
