/** Lists of everything the desk receives, whatever its kind. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { id } from '../kit/schema'
import { kinds, type ClockName, type Kind, type Matter, type Priority, type Status } from './matter'
import type { Action } from './step'
import { viewNames } from './views'

/** A matter as lists show it. Names are those the reader may see. */
export interface MatterCard {
  id: string
  number: string
  kind: Kind
  status: Status
  priority: Priority
  categoryId: string
  title: string
  place: string
  zoneId: string
  requester?: string
  /** The reader asked for it. */
  mine: boolean
  /** Somebody of the reader's household asked for it. */
  ofHome: boolean
  /** The reader is a neighbour who follows it. */
  following: boolean
  firstContact?: { id: string, name: string }
  assignee?: { id: string, name: string }
  createdAt: number
  updatedAt: number
  dueAt: number | null
  /** When the running promise began, for the ring that empties. */
  dueFrom: number | null
  /** Which promise that is. */
  dueFor?: ClockName
  overdue: boolean
  followers: number
  reopened: number
  nudges: number
  /** Offered to this colleague, who has not taken it yet; staff only. */
  handOverTo?: { id: string, name: string, reason: string, at: number }
  /** The step that leads on and is this reader's to take now: the one button of a row. */
  primary?: Action
  /** The last thing that somebody did, as an action; what only time did is left out. */
  last: { action: string, at: number, byName: string, note?: string }
  /** The first photo, as a short-lived link. */
  photo?: string
}

export interface Page<T> { items: T[], next?: string }

export type ViewName = typeof viewNames[number]

export const matterContract = contract('matter', {
  /** One page of a view; `after` is the `next` of the page before. */
  list: method('member', v.strictObject({
    view: v.picklist(viewNames),
    zoneId: v.optional(id),
    premisesId: v.optional(id),
    kind: v.optional(v.picklist(kinds)),
    categoryId: v.optional(id),
    number: v.optional(v.pipe(v.string(), v.maxLength(24), v.regex(/^[A-Za-z0-9-]+$/))),
    after: v.optional(v.pipe(v.string(), v.maxLength(120))),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 20)
  }), { ahead: true }).returns<Page<MatterCard>>(),
  /** How many wait in each view that staff have as a chip. */
  counts: method('workOnMatters', v.strictObject({}), { ahead: true }).returns<Partial<Record<ViewName, number>>>()
})

export type { Matter }
