/** My premises, and with whom I share them or to whom I have let them. */
import type { Home, Member, Mine, MyApplication } from '@domain/binding/contract'
import type { Application } from '@domain/binding/application'
import { mayEndTie } from '@domain/binding/ending'
import { mayInvite } from '@domain/binding/rights'
import { stateOf, type Voucher } from '@domain/binding/voucher'
import type { Estate } from '@domain/estate/estate'
import { counts, householdOf, type Occupancy } from '@domain/people/occupancy'
import type { Person } from '@domain/people/person'
import { estates } from '../estate/repo'
import { accountOf } from '../kit/account'
import type { Context } from '../kit/context'
import { tiedTo } from '../people/repo'
import { cardOf } from './issue'
import { applicationsBy, invitationsTo } from './repo'

const nameOf = (all: readonly Estate[], id: string) => all.find(each => each._id === id)?.name ?? ''

export const applicationFor = ({ _id: id, estateId, label, relation, state, appliedAt, decided }: Application, all: readonly Estate[]): MyApplication =>
  ({ id, estate: nameOf(all, estateId), label, relation, state, appliedAt, ...(decided?.reason && { reason: decided.reason }) })

export async function mineOf (context: Context): Promise<Mine> {
  const { person, now } = context
  const [all, applications] = await Promise.all([estates(), applicationsBy(accountOf(context).id)])
  const ties = (person?.occupancies ?? []).filter(each => counts(each, now)).map(({ id, estateId, premisesId, label, relation, from, until, verified }) =>
    ({ id, estateId, estate: nameOf(all, estateId), premisesId, label, relation, from, ...(until && { until }), road: verified.road, verifiedAt: verified.at }))
  return { ties, applications: applications.map(each => applicationFor(each, all)), estates: all.map(({ _id: id, name }) => ({ id, name })) }
}

/** Whom somebody sees at their premises: their own household and, beyond it, those whose tie they may end. */
const shows = (mine: Occupancy, theirs: Occupancy) => householdOf(mine) === householdOf(theirs) || mayEndTie(mine, theirs)

const membersAt = (mine: Occupancy, people: readonly Person[], meId: string, now: number): Member[] => people.flatMap(person => person.occupancies
  .filter(tie => tie.premisesId === mine.premisesId && counts(tie, now) && shows(mine, tie))
  .map(({ id, relation, from, until, verified, ...tie }): Member => ({
    id, personId: person._id, name: person.name, relation, from, ...(until && { until }), road: verified.road,
    me: person._id === meId, mayEnd: person._id === meId || mayEndTie(mine, { id, relation, from, verified, ...tie })
  })))

/** What one invited to oneself; who invited whom is not the others' to see. */
const openBy = (meId: string, premisesId: string, invitations: readonly Voucher[], now: number) =>
  invitations.filter(each => each.premisesId === premisesId && each.issuedBy.id === meId && stateOf(each, now) === 'open')

export async function homesOf ({ who, now }: Context): Promise<Home[]> {
  const ids = [...new Set(who.occupancies.map(each => each.premisesId))]
  const [people, invitations] = await Promise.all([tiedTo(who.estateId, ids), invitationsTo(who.estateId, ids)])
  return who.occupancies.map(mine => ({
    premisesId: mine.premisesId, label: mine.label, relation: mine.relation, members: membersAt(mine, people, who.id, now),
    invitations: openBy(who.id, mine.premisesId, invitations, now).map(each => cardOf(each, now)), mayInvite: mayInvite[mine.relation]
  }))
}
