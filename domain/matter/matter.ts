/** The base of everything the desk receives, whatever its kind: one document, with its timeline and what is still to be told. */
import type { ContentCheck } from './content'
import type { KeyCustody } from '../key-custody/custody'
import type { Moving } from '../move-in/moving'
import type { Relation } from '../people/role'
import type { Quoting } from '../quote/quoting'
import type { RenovationFiling } from '../renovation/filing'
import type { Errand } from './errand'

/** Work orders. */
export const workKinds = ['repair', 'issue', 'complaint', 'assistance', 'suggestion', 'inquiry', 'coordination', 'homeVisit'] as const
export type WorkKind = typeof workKinds[number]

/** Formalities: a long case with papers, each with a body of its own. */
export const formalKinds = ['renovation', 'moveIn', 'moveOut', 'keyCustody'] as const
export type FormalKind = typeof formalKinds[number]

export const kinds = [...workKinds, ...formalKinds] as const
export type Kind = typeof kinds[number]

export const isAnyKind = (name: string | undefined): name is Kind => kinds.includes(name as Kind)

/** In the order a matter goes through them; those that wait for whoever asked stand before what they lead back to. */
export const statuses = ['submitted', 'supplementing', 'received', 'quoting', 'quoted', 'reviewing', 'approved', 'assigned', 'suspended', 'inProgress', 'completed', 'observed', 'accepted', 'deferred', 'closed', 'refused', 'cancelled'] as const
export type Status = typeof statuses[number]

/** Statuses nothing leads out of but a reopening. */
export const ended: readonly Status[] = ['closed', 'refused', 'cancelled']

export const priorities = ['normal', 'urgent', 'emergency'] as const
export type Priority = typeof priorities[number]

export const channels = ['miniProgram', 'phone', 'walkIn', 'patrol', 'visit'] as const
export type Channel = typeof channels[number]

export const clockNames = ['receive', 'arrive', 'finish', 'followUp'] as const
export type ClockName = typeof clockNames[number]

/** Honest ways to close without fixing (field guide 1.6). */
export const closingReasons = ['notOurs', 'duplicate', 'referred', 'noFurtherAction'] as const
export type ClosingReason = typeof closingReasons[number]

/** May the technician come in when nobody is at home? */
export const entries = ['atHome', 'callFirst', 'mayEnter'] as const
export type Entry = typeof entries[number]

export interface Place { zoneId: string, label: string, premisesId?: string, areaId?: string }

/** Who asked, copied at that moment: it stays when the contact changes later (field guide 1.13). */
export interface Requester {
  /** Absent where the caller has no account. */
  personId?: string
  name: string
  relation?: Relation
  phoneMask?: string
  /** Sealed by `cloudfunctions/kit/seal.ts`; opened only by an act that the timeline shows. */
  phoneSealed?: string
}

/** One promise with its time. Paused: `remaining` is what is left, in ms of its hours. */
export interface Clock {
  startedAt: number
  dueAt: number
  warnAt: number
  minutes: number
  hours: 'service' | 'always'
  /** The calendar year was missing when this was reckoned: weekdays only, to be reckoned again. */
  provisional?: true
  warned?: true
  breached?: true
  escalated?: true
  /** When the promise was kept. */
  metAt?: number
  /** Since when it stands still for good without having been kept: nobody waits for it any more, or it begins anew. */
  stoppedAt?: number
  remaining?: number
}

export interface Scores { speed: number, quality: number, manner: number }

export const followUpResults = ['satisfied', 'partly', 'unsatisfied', 'unreached'] as const
export type FollowUpResult = typeof followUpResults[number]

export interface FollowUp { afterAt: number, dueAt: number, by: 'firstContact' | 'anotherClerk' | 'manager', doneAt?: number, result?: FollowUpResult, attempts: number }

export interface Material { name: string, quantity: number, costFen: number }

/** One line of the timeline. Lines are only ever added. */
export interface TimelineEvent {
  seq: number
  action: string
  by: string
  byName: string
  at: number
  /** The key the phone made; a second call with it changes nothing. */
  key: string
  from: Status
  to: Status
  /** Staff only; residents never see it. */
  inside?: true
  insideNote?: true
  note?: string
  photos?: string[]
  /** The other person of this line: who was assigned, who is to take over. */
  toId?: string
  toName?: string
  /** Keys of a custody that this line is about. */
  keyIds?: string[]
  lendingId?: string
  until?: number
  clock?: ClockName
  materials?: Material[]
  costFen?: number
  scores?: Scores
  reason?: ClosingReason
  result?: FollowUpResult
}

/** Messages that a line of the timeline owes: to `push`, also on the phone; to `post`, into the inbox only. */
export interface Outgoing { seq: number, push: string[], post: string[] }

export interface Matter {
  /** Made on the requester's phone; a replay of `submit` meets its own document. */
  _id: string
  v: 1
  rev: number
  estateId: string
  number: string
  kind: Kind
  status: Status
  categoryId: string
  priority: Priority
  text: string
  photos: string[]
  voice?: string
  place: Place
  /** A public-area matter: neighbours may see and follow it. */
  public: boolean
  channel: Channel
  requester: Requester
  onBehalfOf?: true
  wishedFrom?: number
  wishedUntil?: number
  entry?: Entry
  createdAt: number
  createdBy: string
  updatedAt: number
  firstContactId?: string
  assigneeId?: string
  formerAssigneeId?: string
  handOverTo?: { id: string, name: string, reason: string, at: number, chased?: true }
  followerIds: string[]
  /** Of whoever asked, at the place it is about; see `household.ts`. */
  household?: string
  /** Everyone with a part in it and the household that shares it (`home-…`), for `scope`. */
  seenBy: string[]
  open: boolean
  /** Whose move it is: people, or `clerks:ZONE` while nobody has received it. */
  turn: string[]
  /** The nearest promise that is still running; null where none is. */
  dueAt: number | null
  /** The same for sorting: the far future where none is running, so that what is promised comes first. */
  sortAt: number
  /** The complaint firewall: the accused and those who report to them. */
  accusedIds: string[]
  hiddenFrom: string[]
  major?: true
  verifiedAt?: number
  reply?: { at: number, text: string }
  clocks: Partial<Record<ClockName, Clock>>
  deferral?: { from: Status, until: number }
  arrivedAt?: number
  completedAt?: number
  acceptedAt?: number
  endedAt?: number
  closing?: { reason: ClosingReason, duplicateOf?: string }
  followUp?: FollowUp
  scores?: Scores
  reopened: number
  rejected: number
  nudges: number
  nudgedAt?: number
  materials: Material[]
  costFen: number
  timeline: TimelineEvent[]
  outbox: Outgoing[]
  /** What steps owe to other documents; whoever settles one takes it off. */
  errands?: Errand[]
  /** When the next errand is to be run; nothing where none waits. */
  errandAt: number | null
  /** Since when what it adds to the board is not counted; null once it is. */
  uncountedAt: number | null
  /** What a formality has beside what every matter has. */
  renovation?: RenovationFiling
  moving?: Moving
  custody?: KeyCustody
  /** What paid work has beside. */
  quoting?: Quoting
  /** Of a complaint: the work it is about, and the company that did it. */
  about?: { id: string, number: string, vendorId: string, vendorName: string }
  /** Of the catalogue, where it was asked for from there. */
  offerId?: string
  /** When the sweep has to look at it next; absent where nothing is waiting. */
  nextAt: number | null
  /** Of a public matter: what neighbours may not see, or what staff should look at. */
  checks?: ContentCheck[]
  /** Pictures and recordings were removed when their time was over (`domain/privacy/retention.ts`). */
  filesDropped?: true
  /** Who asked has no name any more: their account was erased, or the time is over. */
  unnamed?: true
}
