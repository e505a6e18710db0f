import type { Me } from '@domain/people/contract'
import type { MatterView } from '@domain/matter/view'
import type { Candidate } from '@domain/work-order/contract'
import type { Tone } from '../../kit'
import { words } from '../words'

export interface Fact { text: string, tone: Tone }

/** Why this person, in a few words each: what speaks for them in jade, what against in amber. */
export function factsOf ({ fits, onLeave, openCount }: Candidate, view: MatterView, me: Me): Fact[] {
  const skill = me.estate?.categories.find(each => each.id === view.categoryId)?.skill
  const zone = me.estate?.zones.find(each => each.id === view.place.zoneId)?.name
  if (onLeave) return [{ text: words.onLeave, tone: 'plain' }]
  return [
    ...(fits.skill && skill ? [{ text: skill, tone: 'jade' as const }] : []),
    ...(fits.zone && zone ? [{ text: zone, tone: 'jade' as const }] : []),
    ...(fits.onDuty ? [] : [{ text: words.offDuty, tone: 'amber' as const }]),
    { text: words.inHand(openCount), tone: 'plain' }
  ]
}

/** Somebody who can be sent: here, and not the one who has it already. */
export const isFree = ({ personId, onLeave }: Candidate, view: MatterView) => !onLeave && personId !== view.assignee?.id

/** Whom to propose: the first who can go, if anything but habit speaks for them. */
export const proposed = (candidates: readonly Candidate[], view: MatterView) => candidates.find(each => isFree(each, view))
