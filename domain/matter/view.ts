/** A matter as one person may see it: nothing of it travels that they may not read. */
import type { CustodyView } from '../key-custody/view'
import type { MovingView } from '../move-in/view'
import type { RenovationView } from '../renovation/view'
import type { QuotingView } from '../quote/view'
import type { Action } from './step'
import type { Clock, ClockName, Entry, FollowUp, Kind, Material, Matter, Priority, Scores, Status, TimelineEvent } from './matter'

/** `hidden`: others than staff and whoever asked get no address. */
export interface FileLink { fileId: string, url: string, hidden?: 'waiting' | 'risky' }
export interface NamedPerson { id: string, name: string, department?: string, workPhone?: string }

/** What a formality, or paid work, shows beside. */
export interface Bodies { renovation?: RenovationView, moving?: MovingView, custody?: CustodyView, quoting?: QuotingView }

export interface MatterView extends Bodies {
  id: string
  rev: number
  number: string
  kind: Kind
  status: Status
  priority: Priority
  categoryId: string
  text: string
  photos: FileLink[]
  voice?: FileLink
  place: Matter['place']
  public: boolean
  channel: Matter['channel']
  /** Absent for neighbours who follow. */
  requester?: { personId?: string, name: string, relation?: string, phoneMask?: string }
  mine: boolean
  /** Somebody of the reader's household asked for it. */
  ofHome: boolean
  following: boolean
  followers: number
  wishedFrom?: number
  wishedUntil?: number
  entry?: Entry
  createdAt: number
  updatedAt: number
  firstContact?: NamedPerson
  assignee?: NamedPerson
  handOverTo?: NamedPerson & { reason: string }
  major?: true
  /** Staff only: something neighbours see was not checked, or did not pass. */
  needsLook?: true
  verified: boolean
  reply?: { at: number, text: string }
  /** Of a complaint: the work it is about, and who did it. */
  about?: { id: string, number: string, vendorName: string }
  clocks: Partial<Record<ClockName, Clock>>
  dueAt: number | null
  deferral?: { until: number }
  arrivedAt?: number
  completedAt?: number
  endedAt?: number
  closing?: Matter['closing']
  followUp?: FollowUp
  scores?: Scores
  reopened: number
  nudges: number
  materials: Material[]
  costFen: number
  timeline: (Omit<TimelineEvent, 'key' | 'photos'> & { photos?: FileLink[] })[]
  /** What this person may do now; the page draws a button for each. */
  may: Action[]
}
