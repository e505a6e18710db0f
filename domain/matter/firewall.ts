/**
 * The complaint firewall (field guide 1.23): the accused and everyone below them lose sight of the matter. Where that
 * would leave nobody to answer for it — a complaint about the head of the house — only the accused themselves do.
 */
import type { Estate } from '../estate/estate'
import { staffWith, withReports } from '../estate/roster'
import type { Matter } from './matter'
import { peopleOf } from './parts'

/** Whoever could still answer for a matter hidden from these. */
const left = (estate: Estate, hidden: readonly string[]) =>
  staffWith(estate, 'clerk', 'manager').filter(each => !hidden.includes(each.personId))

function hiddenFrom (estate: Estate, accused: readonly string[]): string[] {
  const all = withReports(estate, accused)
  return left(estate, all).length > 0 ? all : [...accused]
}

/** Would somebody be left to answer for it? A wall around everyone protects nobody. */
export const leavesSomebody = (estate: Estate, accused: readonly string[]) => left(estate, hiddenFrom(estate, accused)).length > 0

/** Puts the wall up; whoever behind it held the matter is replaced, so that it is never nobody's. */
export function wallOff (draft: Matter, ids: readonly string[], estate: Estate, now: number) {
  draft.accusedIds = [...new Set([...draft.accusedIds, ...ids])]
  draft.hiddenFrom = hiddenFrom(estate, draft.accusedIds)
  const hidden = (id: string | undefined) => id !== undefined && draft.hiddenFrom.includes(id)
  if (hidden(draft.assigneeId)) draft.assigneeId = undefined
  if (hidden(draft.handOverTo?.id)) draft.handOverTo = undefined
  if (hidden(draft.firstContactId)) draft.firstContactId = peopleOf('manager', draft, estate, now)[0] ?? left(estate, draft.hiddenFrom)[0]?.personId
}
