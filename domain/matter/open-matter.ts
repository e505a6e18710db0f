/** How a matter begins: asked for by a resident, or written down by the clerk who is its first contact from then on. */
import type { Estate } from '../estate/estate'
import type { Who } from '../people/person'
import { audience, outgoing } from './advance'
import { start } from './clocks'
import { derive } from './derive'
import { wallOff } from './firewall'
import type { ClockName, Matter, Status } from './matter'
import { numberOf } from './number'
import type { Step } from './step'

type Kept = 'kind' | 'categoryId' | 'text' | 'photos' | 'voice' | 'place' | 'public' | 'channel' | 'requester' | 'onBehalfOf' | 'wishedFrom' | 'wishedUntil' | 'entry' | 'household' | 'offerId' | 'about'
type Body = 'renovation' | 'moving' | 'custody'

/** What a matter keeps as it was said, under the key that becomes its id. */
export interface Said extends Pick<Matter, Kept>, Partial<Pick<Matter, 'priority' | 'checks' | Body>> {
  key: string
  accusedIds: readonly string[]
}

interface Opening extends Pick<Step, 'tell' | 'post'> { action: 'submit' | 'record', status: Status, starts: readonly ClockName[], firstContact: boolean }

/** The two rows a timeline can begin with. */
export const openings = {
  submit: { action: 'submit', status: 'submitted', starts: ['receive'], firstContact: false, tell: ['clerkOnDuty', 'managerIfMajor'] },
  record: { action: 'record', status: 'received', starts: ['arrive', 'finish'], firstContact: true, tell: ['requester', 'managerIfMajor'] }
} satisfies Record<string, Opening>

/**
 * @param attempt raised by the repository when the number is taken
 * @returns a matter of revision 0 with its first line and what it owes people
 */
export function openMatter (opening: Opening, said: Said, who: Who, estate: Estate, now: number, attempt = 0): Matter {
  const { key, accusedIds, priority, ...kept } = said
  const category = estate.categories.find(each => each.id === said.categoryId)
  const matter: Matter = {
    _id: key, v: 1, rev: 0, estateId: estate._id, number: numberOf(said.kind, key, now, attempt), ...kept,
    status: opening.status, priority: priority ?? category?.priority ?? 'normal',
    createdAt: now, createdBy: who.id, updatedAt: now, followerIds: [], seenBy: [], open: true, turn: [], dueAt: null, sortAt: 0,
    accusedIds: [], hiddenFrom: [], ...(category?.major && { major: true as const }), ...(opening.firstContact && { firstContactId: who.id }),
    clocks: {}, reopened: 0, rejected: 0, nudges: 0, materials: [], costFen: 0, timeline: [], outbox: [], nextAt: null, errandAt: null, uncountedAt: null
  }
  wallOff(matter, accusedIds, estate, now)
  opening.starts.forEach(name => start(matter, name, estate, now))
  matter.timeline = [{ seq: 1, action: opening.action, by: who.id, byName: who.name, at: now, key, from: opening.status, to: opening.status }]
  matter.outbox = outgoing(1, audience(opening, matter, who.id, estate, now))
  return derive(matter, estate, now)
}
