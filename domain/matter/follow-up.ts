/** The return visit: whether this matter is visited, by whom and by when, from the estate's plan (field guide 1.4, 1.5). */
import type { Estate, FollowUpPlan } from '../estate/estate'
import { dayLength } from '../kit/calendar'
import type { Matter } from './matter'

/** 0 … 1, the same for the same id wherever it is reckoned: nobody chooses which matters are visited. FNV-1a. */
export function lot (id: string): number {
  let hash = 0x811c9dc5
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
  return hash / 0x1_0000_0000
}

function planOf (matter: Matter, estate: Estate): FollowUpPlan | undefined {
  const fits = (plan: FollowUpPlan) => plan.kind === matter.kind &&
    (!plan.priority || plan.priority === matter.priority) && (!plan.major || matter.major === true)
  const weight = (plan: FollowUpPlan) => (plan.major ? 2 : 0) + (plan.priority ? 1 : 0)
  return estate.followUps.filter(fits).sort((a, b) => weight(b) - weight(a))[0]
}

export function planFollowUp (draft: Matter, estate: Estate, now: number) {
  const plan = planOf(draft, estate)
  draft.followUp = undefined
  if (!plan || lot(draft._id) >= plan.rate) return
  const afterAt = now + plan.afterDays * dayLength, dueAt = now + plan.withinDays * dayLength
  draft.followUp = { afterAt, dueAt, by: plan.visitor, attempts: 0 }
  draft.clocks.followUp = { startedAt: now, dueAt, warnAt: afterAt + (dueAt - afterAt) * 0.8, minutes: plan.withinDays * 24 * 60, hours: 'always' }
}
