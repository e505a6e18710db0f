/** Consents, requests to be erased, and files of “my data”. Every query is one person's or one estate's. */
import { createHash } from 'node:crypto'
import type { Consent } from '@domain/privacy/consent'
import { erasureMoves, type Erasure, type ErasureMove, type ErasureState } from '@domain/privacy/erasure'
import { noticeNames, type NoticeName } from '@domain/privacy/notices'
import { Refused } from '@domain/kit/errors'
import { command as _, db, isTaken, type Transaction } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'

const consents = () => db.collection('consents')
const erasures = () => db.collection('erasures')
const exported = () => db.collection('myDataFiles')

/** Answers that are looked at: the latest of each text is among them, however often somebody changed their mind. */
const latest = 50 * noticeNames.length

export async function ledgerOf (openId: string): Promise<Consent[]> {
  const { data } = await consents().where({ openId }).orderBy('at', 'desc').limit(latest).get()
  return data as Consent[]
}

/** Whether the last word of this account on this purpose was no; one who was never asked has not said it. */
export async function hasWithdrawn (openId: string, notice: NoticeName): Promise<boolean> {
  return (await ledgerOf(openId)).find(each => each.notice === notice)?.agreed === false
}

/** Nobody else's key makes this id, so nobody can tell by a refusal what another has answered. */
const consentId = (key: string, openId: string) => createHash('sha256').update(`${openId} ${key}`).digest('hex').slice(0, 32)

/** @param key said twice, the answer stands here once */
export async function addConsent (key: string, consent: Omit<Consent, '_id'>): Promise<void> {
  try {
    await consents().add({ _id: consentId(key, consent.openId), ...consent })
  } catch (error) {
    if (!isTaken(error)) throw error
  }
}

export async function erasureById (id: string): Promise<Erasure | undefined> {
  const { data } = await erasures().where({ _id: id }).limit(1).get()
  return (data as Erasure[])[0]
}

/** For an account that is nobody's any more. @param account an HMAC of the WeChat account */
export async function erasureOfAccount (account: string): Promise<Erasure | undefined> {
  const { data } = await erasures().where({ account }).limit(1).get()
  return (data as Erasure[])[0]
}

async function read (transaction: Transaction, id: string): Promise<Erasure | undefined> {
  const { data } = await transaction.collection('erasures').doc(id).get()
  return (Array.isArray(data) ? data[0] : data ?? undefined) as Erasure | undefined
}

async function write (transaction: Transaction, { _id, ...erasure }: Erasure): Promise<Erasure> {
  await transaction.collection('erasures').doc(_id).set(erasure)
  return { _id, ...erasure }
}

const mayMove = ({ state }: Erasure, by: ErasureMove) => (erasureMoves[by].from as readonly ErasureState[]).includes(state)

/**
 * Moves a request on, together with what else the transaction does.
 * @returns the request as it is now
 * @throws Refused conflict erasureDecided where it is not in a state for it
 */
export async function move (transaction: Transaction, id: string, by: ErasureMove, change: Partial<Erasure>): Promise<Erasure> {
  const before = await read(transaction, id)
  if (!before) throw new Refused('notFound', 'noErasure', 'id')
  if (!mayMove(before, by)) throw new Refused('conflict', 'erasureDecided', 'id')
  return write(transaction, { ...before, ...change, state: erasureMoves[by].to })
}

/** A person's request, or a new one after a refusal. @returns whether it is a new one: asked for twice at once, it is one */
export async function begin (transaction: Transaction, erasure: Erasure): Promise<boolean> {
  const before = await read(transaction, erasure._id)
  if (before && !mayMove(before, 'request')) return false
  await write(transaction, erasure)
  return true
}

export const newestFirst: Order = { field: 'requestedAt', direction: -1 }

/** One page of an estate, the newest first. @param cursor what `cursorOf` made of the last one known */
export async function erasuresOf (estateId: string, state: ErasureState, limit: number, cursor?: string): Promise<Erasure[]> {
  const { data } = await inOrder(erasures(), _.and([{ estateId, state }, ...after(newestFirst, cursor)]), newestFirst).limit(limit).get()
  return data as Erasure[]
}

/** For the timer: what was decided and is still to be done, the longest waiting first. */
export async function approved (limit: number): Promise<Erasure[]> {
  const { data } = await erasures().where({ state: 'approved' }).orderBy('requestedAt', 'asc').limit(limit).get()
  return data as Erasure[]
}

/** A file of “my data”, noted before it is written, so that none is forgotten in storage. */
export async function noteExport (personId: string, estateId: string, fileId: string, at: number): Promise<void> {
  await exported().add({ v: 1, personId, estateId, fileId, at })
}

export async function exportsOf (personId: string): Promise<number> {
  const { total } = await exported().where({ personId }).count() as { total?: number }
  return total ?? 0
}

/** The files of one person, as they lie in storage; more than anybody may have at the same time. */
export async function filesOf (personId: string): Promise<{ _id: string, fileId: string }[]> {
  const { data } = await exported().where({ personId }).limit(100).get()
  return data as { _id: string, fileId: string }[]
}

export const forgetExport = (id: string) => exported().where({ _id: id }).remove()

/** The account's answers stay as a proof under a name that is nobody's. */
export const unnameConsents = (openId: string, erased: string) => consents().where({ openId }).update({ openId: erased, personId: _.remove(), erased: true })
