/** The only file that names the audit log. There is no way to change an entry, nor to remove one. */
import { minute } from '@domain/kit/calendar'
import type { AuditEntry, Audited } from '@domain/audit/entry'
import type { Who } from '@domain/people/person'
import { command as _, db, inTransaction, type Transaction } from '../kit/cloud'
import { hashOf } from './chain'

type Actor = Pick<Who, 'id' | 'name' | 'roles' | 'estateId'>

const audit = () => db.collection('audit')

/** Adds an entry in the same transaction as what it tells of: one is there with the other, or neither. @param now ms */
export async function append (transaction: Transaction, { id, name, roles, estateId }: Actor, audited: Audited, now: number): Promise<void> {
  const { data } = await transaction.collection('audit').where({ estateId }).orderBy('seq', 'desc').limit(1).get()
  const [last] = data as [AuditEntry?]
  const seq = (last?.seq ?? 0) + 1
  const entry: Omit<AuditEntry, 'hash'> = {
    ...audited, _id: `${estateId}-${seq}`, v: 1, estateId, seq, at: now, actorId: id, actorName: name, actorRoles: [...roles], previous: last?.hash ?? ''
  }
  await transaction.collection('audit').add({ ...entry, hash: hashOf(entry) })
}

/** For what changes nothing else: a number that was looked at. */
export const note = (actor: Actor, audited: Audited, now: number): Promise<void> =>
  inTransaction(transaction => append(transaction, actor, audited, now))

/** Of a line of a matter's timeline: one entry, however often it is asked for. */
export const noteLine = (actor: Actor, audited: Audited & { details: { matterId: string, line: number } }, now: number): Promise<void> =>
  inTransaction(async transaction => {
    const { matterId, line } = audited.details
    const { data } = await transaction.collection('audit').where({ estateId: actor.estateId, 'details.matterId': matterId, 'details.line': line }).limit(1).get()
    if ((data as AuditEntry[]).length === 0) await append(transaction, actor, audited, now)
  })

/** How long one look at a matter lasts: opening it again meanwhile is the same look. */
const lookMs = 10 * minute

/** Of somebody looking at a matter: one entry for each look, however often the page asks. @param now ms */
export const noteLook = (actor: Actor, audited: Audited & { details: { matterId: string } }, now: number): Promise<void> =>
  inTransaction(async transaction => {
    const { act, details: { matterId } } = audited
    const { data } = await transaction.collection('audit').where({ estateId: actor.estateId, 'details.matterId': matterId, act, actorId: actor.id, at: _.gt(now - lookMs) }).limit(1).get()
    if ((data as AuditEntry[]).length === 0) await append(transaction, actor, audited, now)
  })

export interface Wanted extends Partial<Pick<AuditEntry, 'subjectId' | 'premisesId' | 'actorId' | 'act'>> {
  /** ms, the end not included. */
  span?: { from: number, until: number }
}

/** One page, the newest first. @param before the `seq` of the last one known */
export async function latest (estateId: string, { span, ...filter }: Wanted, limit: number, before?: number): Promise<AuditEntry[]> {
  const { data } = await audit()
    .where({ estateId, ...filter, ...(span && { at: _.gte(span.from).and(_.lt(span.until)) }), ...(before !== undefined && { seq: _.lt(before) }) })
    .orderBy('seq', 'desc').limit(limit).get()
  return data as AuditEntry[]
}

/** One page of what concerns any of these subjects: one person and their entries of the register. @param before the `seq` of the last one known */
export async function about (estateId: string, subjectIds: readonly string[], limit: number, before?: number): Promise<AuditEntry[]> {
  const { data } = await audit().where({ estateId, subjectId: _.in([...subjectIds]), ...(before !== undefined && { seq: _.lt(before) }) }).orderBy('seq', 'desc').limit(limit).get()
  return data as AuditEntry[]
}
