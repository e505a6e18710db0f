/** How a request to be erased is made, shown and decided. `erase.ts` carries it out. */
import { Refused } from '@domain/kit/errors'
import type { Matter } from '@domain/matter/matter'
import type { Person } from '@domain/people/person'
import type { ErasureCard, ErasureView } from '@domain/privacy/contract'
import { erasureRows, type Erasure, type ErasureMove, type ErasureState } from '@domain/privacy/erasure'
import { laws } from '@domain/privacy/law'
import { append } from '../audit/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { openMattersOf } from '../matter/repo'
import { peopleByIds } from '../people/repo'
import { begin, erasureById, erasureOfAccount, erasuresOf, move, newestFirst } from './repo'
import { accountOf, actorOf, selfOf } from './self'

const pageLength = 20
const fates = erasureRows.map(({ what, fate, law, years }) => ({ what, fate, ...(law && { law: laws[law] }), ...(years && { years }) }))

const isEmployed = ({ roles }: Person) => Object.values(roles).some(each => each.length > 0)
const briefly = ({ _id: id, number, text }: Matter) => ({ id, number, title: [...text].slice(0, 40).join('') })

/** @throws Refused conflict naming what stands against it */
async function checkFree (person: Person): Promise<void> {
  if (isEmployed(person)) throw new Refused('conflict', 'stillEmployed')
  const open = await openMattersOf(person._id, person.estateIds)
  if (open.length > 0) throw new Refused('conflict', 'openMatters', undefined, { numbers: open.map(each => each.number).join('、') })
}

/** For whoever asks, also when they are nobody any more. */
export async function viewOf (context: Context): Promise<ErasureView> {
  const { person, openId } = context
  const [erasure, open] = await Promise.all([
    person ? erasureById(person._id) : erasureOfAccount(accountOf(openId)),
    person ? openMattersOf(person._id, person.estateIds) : []
  ])
  if (!person && !erasure) throw new Refused('notFound', 'notKnown')
  const { state, requestedAt, decidedAt, doneAt, note } = erasure ?? {}
  return {
    ...(erasure && { state, requestedAt, ...(decidedAt && { decidedAt }), ...(doneAt && { doneAt }), ...(note && { note }) }),
    fates, openMatters: open.map(briefly), employed: person !== undefined && isEmployed(person)
  }
}

/** Asked for twice, it is one request. */
export async function request (context: Context): Promise<ErasureView> {
  const person = selfOf(context), actor = actorOf(context), { now, openId } = context
  await checkFree(person)
  const fresh: Erasure = { _id: person._id, v: 1, estateId: actor.estateId, state: 'requested', account: accountOf(openId), requestedAt: now }
  await inTransaction(async transaction => {
    if (await begin(transaction, fresh)) await append(transaction, actor, { act: 'requestErasure', subjectId: person._id }, now)
  })
  return viewOf(context)
}

export async function withdraw (context: Context): Promise<ErasureView> {
  const person = selfOf(context), actor = actorOf(context)
  await inTransaction(async transaction => {
    await move(transaction, person._id, 'withdraw', {})
    await append(transaction, actor, { act: 'withdrawErasure', subjectId: person._id }, context.now)
  })
  return viewOf(context)
}

/** Of the estate that whoever decides looks at. */
export async function list (state: ErasureState, after: string | undefined, { who }: Context) {
  const found = await erasuresOf(who.estateId, state, pageLength + 1, after)
  const shown = found.slice(0, pageLength), people = await peopleByIds(shown.map(each => each._id))
  const items = await Promise.all(shown.map(async ({ _id: id, state, requestedAt, decidedAt }): Promise<ErasureCard> => {
    const person = people.get(id)
    const open = state === 'requested' && person ? await openMattersOf(id, person.estateIds) : []
    return {
      id, name: person?.name ?? '', phoneMask: person?.phoneMask ?? '', state, requestedAt, ...(decidedAt && { decidedAt }), openMatters: open.length,
      labels: person?.occupancies.filter(each => each.estateId === who.estateId).map(each => each.label) ?? []
    }
  }))
  return { items, ...(found.length > pageLength && { next: cursorOf(newestFirst, shown.at(-1)!) }) }
}

/** @throws Refused conflict where a colleague was quicker, or where something is open again */
export async function decide (id: string, by: ErasureMove & ('approve' | 'refuse'), note: string | undefined, { who, now }: Context): Promise<ErasureState> {
  const erasure = await erasureById(id)
  if (!erasure || erasure.estateId !== who.estateId) throw new Refused('notFound', 'noErasure', 'id')
  if (id === who.id) throw new Refused('forbidden', 'ownErasure', 'id')
  const person = (await peopleByIds([id])).get(id)
  if (by === 'approve' && person) await checkFree(person)
  const after = await inTransaction(async transaction => {
    const moved = await move(transaction, id, by, { decidedAt: now, decidedBy: who.id, ...(note && { note }) })
    await append(transaction, who, { act: 'decideErasure', subjectId: id, details: { decision: by }, ...(note && { reason: note }) }, now)
    return moved
  })
  return after.state
}
