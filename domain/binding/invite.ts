/** Whether an invitation or a code may be given, and whether it still holds. */
import { day, dayLength } from '../kit/calendar'
import { Refused } from '../kit/errors'
import { householdOf, type Occupancy } from '../people/occupancy'
import type { Person, Who } from '../people/person'
import type { Relation } from '../people/role'
import { mayInvite, needsUntil } from './rights'
import { tieAt } from './tie'
import { stateOf, type Voucher } from './voucher'

/** Nobody says now what will be in thirty years. */
const farthestMs = 30 * 366 * dayLength

/** @throws Refused invalid for a last day that is over or too far */
export function checkLastDay (until: string | undefined, now: number) {
  if (until && until < day(now)) throw new Refused('invalid', 'past', 'until')
  if (until && until > day(now + farthestMs)) throw new Refused('invalid', 'range', 'until')
}

interface Asked { premisesId: string, relation: Relation, until?: string | undefined }

/** Family joins the household and leaves with it; a tenant begins their own. */
const joining = (tie: Occupancy, { relation, until }: Asked) => relation === 'family'
  ? { household: householdOf(tie), ...((until ?? tie.until) && { until: [until, tie.until].filter(each => each !== undefined).sort()[0]! }) }
  : { ...(until && { until }) }

/** @returns the inviter's tie and what the invited one's will have; @throws Refused where this person may not invite so */
export function invited (asked: Asked, who: Pick<Who, 'occupancies'>, now: number): { tie: Occupancy, household?: string, until?: string } {
  const tie = tieAt({ occupancies: [...who.occupancies] }, asked.premisesId, now)
  if (!tie) throw new Refused('notFound', 'noPremises', 'premisesId')
  if (!mayInvite[tie.relation].includes(asked.relation)) throw new Refused('forbidden', 'mayNotInvite', 'relation')
  if (needsUntil.includes(asked.relation) && !asked.until) throw new Refused('invalid', 'required', 'until')
  checkLastDay(asked.until, now)
  return { tie, ...joining(tie, asked) }
}

/** Whoever invited has to live there still, and be somebody who may. */
const holds = ({ kind, issuedBy, premisesId, relation }: Voucher, neighbours: readonly Person[], now: number) => {
  const issuer = neighbours.find(each => each._id === issuedBy.id), tie = issuer && tieAt(issuer, premisesId, now)
  return kind === 'code' || (tie !== undefined && mayInvite[tie.relation].includes(relation))
}

/** @throws Refused conflict `used` `revoked` `expired` · forbidden `ownVoucher` */
export function checkUsable (voucher: Voucher, personId: string, neighbours: readonly Person[], now: number) {
  const state = stateOf(voucher, now)
  if (state !== 'open') throw new Refused('conflict', state, 'secret')
  if (voucher.issuedBy.id === personId) throw new Refused('forbidden', 'ownVoucher', 'secret')
  if (!holds(voucher, neighbours, now)) throw new Refused('conflict', 'revoked', 'secret')
  if (voucher.until && voucher.until < day(now)) throw new Refused('conflict', 'expired', 'secret')
}
