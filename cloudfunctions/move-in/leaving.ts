/** Ends what ties the household to the home: accounts, the register, and with them all access. */
import { isCurrent } from '@domain/binding/tie'
import { counts, householdOf } from '@domain/people/occupancy'
import type { Matter } from '@domain/matter/matter'
import { leaveReason } from '@domain/move-in/words'
import { append } from '../audit/repo'
import { endTies } from '../binding/end'
import { inTransaction } from '../kit/cloud'
import type { Run } from '../matter/errands'
import { tiedTo } from '../people/repo'
import { entriesIn, keep } from '../register/repo'
import { actorOf } from './actor'
import { homeOf } from './home'

/** Of whoever has no account the relation says it. */
const householdLeaving = (matter: Matter) => matter.household ?? householdOf({ premisesId: homeOf(matter), relation: matter.requester.relation ?? 'owner' })

export const endBindings: Run = async (matter, errand, estate, now) => {
  if (matter.status === 'cancelled') return 'done'
  const { estateId } = matter, premisesId = homeOf(matter), household = householdLeaving(matter), who = actorOf(matter, errand, estate)
  const people = await tiedTo(estateId, [premisesId])
  const leaves = (tie: Parameters<typeof householdOf>[0]) => tie.premisesId === premisesId && householdOf(tie) === household
  await endTies(people.flatMap(person => person.occupancies.filter(tie => leaves(tie) && counts(tie, now)).map(tie => ({ person, tie }))), { who, now })
  await inTransaction(async transaction => {
    const entries = await entriesIn(transaction, estateId, premisesId)
    for (const entry of entries.filter(each => !each.personId && leaves(each) && isCurrent(each, now))) {
      await keep(transaction, { ...entry, ended: { at: now, by: who.id }, updatedAt: now })
      await append(transaction, who, { act: 'endEntry', subjectId: entry._id, premisesId, label: entry.label, reason: leaveReason(matter.number) }, now)
    }
  })
  return { then: { action: 'left' } }
}
