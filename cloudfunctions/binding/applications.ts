/** The fourth road: an application with evidence, which a clerk decides. */
import type { Application } from '@domain/binding/application'
import { mostWaiting } from '@domain/binding/application'
import type { ApplicationCard, MyApplication, binding } from '@domain/binding/contract'
import { checkLastDay } from '@domain/binding/invite'
import { tieAt } from '@domain/binding/tie'
import { Refused } from '@domain/kit/errors'
import type { Person } from '@domain/people/person'
import type { InferOutput } from 'valibot'
import { append } from '../audit/repo'
import { estates } from '../estate/repo'
import { accountOf } from '../kit/account'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { linksFor } from '../kit/links'
import { fileOf } from '../kit/ticket'
import { tiedTo } from '../people/repo'
import { premisesById } from '../premises/repo'
import { bindIn } from './bind'
import { applicationFor } from './homes'
import { entryFor } from './newcomer'
import { addApplication, applicationIn, applicationOrder, applicationsBy, applicationsOf, keepApplication } from './repo'

/** @throws Refused conflict where they are bound there, or too much of theirs waits already */
async function checkOnce (premisesId: string, key: string, context: Context) {
  if (context.person && tieAt(context.person, premisesId, context.now)) throw new Refused('conflict', 'alreadyBound', 'premisesId')
  const waiting = (await applicationsBy(accountOf(context).id)).filter(each => each.waiting && each._id !== key)
  if (waiting.some(each => each.premisesId === premisesId)) throw new Refused('conflict', 'applied', 'premisesId')
  if (waiting.length >= mostWaiting) throw new Refused('conflict', 'manyApplications')
}

export async function apply (input: InferOutput<typeof binding.methods.apply.input>, context: Context): Promise<MyApplication> {
  const { key, photos, estateId, premisesId, relation, name, until, note } = input
  const { id, openId } = accountOf(context)
  checkLastDay(until, context.now)
  const files = photos.map(ticket => fileOf(ticket, id, 'photos'))
  const [premises] = await Promise.all([premisesById(estateId, premisesId), checkOnce(premisesId, key, context)])
  if (!premises) throw new Refused('notFound', 'noPlace', 'premisesId')
  const stored = await addApplication({
    _id: key, v: 1, estateId, premisesId, zoneId: premises.zoneId, label: premises.label, relation, ...(until && { until }), name, ...(note && { note }),
    photos: files, applicantId: id, openId, state: 'waiting', waiting: true, appliedAt: context.now
  })
  return applicationFor(stored, await estates())
}

async function cardsOf (applications: readonly Application[], { who, now }: Context): Promise<ApplicationCard[]> {
  const [links, people] = await Promise.all([
    linksFor(applications.flatMap(each => each.photos)),
    applications.length > 0 ? tiedTo(who.estateId, [...new Set(applications.map(each => each.premisesId))]) : []
  ])
  const boundTo = (premisesId: string) => people.flatMap((person: Person) => { const tie = tieAt(person, premisesId, now); return tie ? [{ name: person.name, relation: tie.relation }] : [] })
  return applications.map(({ _id: id, premisesId, label, relation, until, name, note, photos, appliedAt, state, decided }) => ({
    id, label, relation, ...(until && { until }), name, ...(note && { note }), appliedAt, state, bound: boundTo(premisesId),
    photos: photos.flatMap(file => { const url = links.get(file); return url ? [{ url }] : [] }),
    ...(decided && { decided: { at: decided.at, name: decided.name, ...(decided.reason && { reason: decided.reason }) } })
  }))
}

export async function listApplications ({ decided, after, limit }: { decided: boolean, after?: string | undefined, limit: number }, context: Context) {
  const found = await applicationsOf(context.who.estateId, !decided, limit + 1, after)
  const items = found.slice(0, limit), last = items.at(-1)
  return { items: await cardsOf(items, context), ...(found.length > limit && last && { next: cursorOf(applicationOrder(!decided), last) }) }
}

/** One clerk decides; asked again the same by the same clerk, nothing more happens. */
export async function decide ({ id, approve, reason }: { id: string, approve: boolean, reason?: string | undefined }, context: Context): Promise<ApplicationCard> {
  const { who, now } = context, state = approve ? 'approved' as const : 'refused' as const
  if (!approve && !reason) throw new Refused('invalid', 'required', 'reason')
  const decided = await inTransaction(async transaction => {
    const before = await applicationIn(transaction, id)
    if (before?.estateId !== who.estateId) throw new Refused('notFound', 'noApplication', 'id')
    if (before.applicantId === who.id) throw new Refused('forbidden', 'ownApplication', 'id')
    if (before.decided?.by === who.id && before.state === state) return before
    if (before.decided) throw new Refused('conflict', 'decided', 'id', { name: before.decided.name })
    const after: Application = { ...before, state, waiting: false, decided: { at: now, by: who.id, name: who.name, ...(reason && { reason }) } }
    await keepApplication(transaction, after)
    const { applicantId, openId, premisesId, label, name } = before
    await append(transaction, who, { act: 'decideApplication', subjectId: applicantId, premisesId, label, ...(reason && { reason }), details: { state } }, now)
    if (!approve) return after
    const { estateId, zoneId, relation, until } = before
    const from = { _id: id, estateId, premisesId, zoneId, label, relation, ...(until && { until }), source: 'application' as const, name, road: 'application' as const, by: who.id }
    const wanted = await entryFor(transaction, from, await tiedTo(estateId, [premisesId]), now)
    await bindIn(transaction, { id: applicantId, openId, name }, [wanted], now, who)
    return after
  })
  return (await cardsOf([decided], context))[0]!
}
