/**
 * Everything a step has to know about an estate, in one document that functions keep for a minute:
 * so a step needs no further round trip for categories, deadlines, the roster or the calendar.
 */
import type { ServicePlan } from '../booking/services'
import type { MovingPlan } from '../move-in/checklist'
import type { Role } from '../people/role'
import type { ClockName, Kind, Priority } from '../matter/matter'
import type { QuoteRules } from '../quote/rules'
import type { RenovationRules } from '../renovation/rules'
import type { VendorBrief } from '../vendor/vendor'

export interface Zone { id: string, name: string }

/** A place nobody lives in: a lift, a garden, a garage. */
export interface PublicArea { id: string, zoneId: string, name: string }

export interface Category {
  id: string
  kind: Kind
  name: string
  /** Shown while reporting: what to do until somebody comes (“阀门在厨房水槽下”). */
  hint?: string
  /** Which skill of a technician fits. */
  skill?: string
  priority: Priority
  /** A complaint of this category goes to the manager at once. */
  major?: true
  /** It is about somebody: only whoever complained sees it, not their household. */
  aboutPeople?: true
  /** The clerk accepts on site instead of the resident. */
  clerkAccepts?: true
}

/** A duty window; `until` before `from` crosses midnight. Days of week: 1 Monday … 7 Sunday; none means every day. */
export interface Duty { from: string, until: string, weekdays?: number[] }

/** Away from the start of `from` to the end of `until` (days). */
export interface Leave { from: string, until: string, reason: string }

export interface Staff {
  personId: string
  name: string
  roles: Role[]
  department: string
  zoneIds: string[]
  skills: string[]
  duties: Duty[]
  leaves: Leave[]
  /** Whom they report to; the complaint firewall follows this line downwards. */
  reportsTo?: string
  workPhone?: string
  left?: true
  /** Counts the changes, so that of two managers who changed it at once the second is told. */
  rev?: number
}

/** How long a matter may take; the most specific row wins (category over priority over kind). Minutes of its hours. */
export interface Term {
  kind: Kind
  clock: ClockName
  minutes: number
  /** `service`: only service hours count. `always`: round the clock. */
  hours: 'service' | 'always'
  categoryId?: string
  priority?: Priority
}

/** Return visits per kind: which share, when, by whom (field guide 1.4, 1.5). */
export interface FollowUpPlan {
  kind: Kind
  priority?: Priority
  major?: true
  /** 0 … 1: the share of accepted matters that is visited. */
  rate: number
  afterDays: number
  withinDays: number
  visitor: 'firstContact' | 'anotherClerk' | 'manager'
}

/** What kind of day it is decides which windows count. */
export type DayType = 'workday' | 'restDay' | 'holiday'

/** Exceptions of one year: public holidays, and rest days that are worked to make up for them. */
export type CalendarYear = Record<string, 'holiday' | 'workday'>

export interface ServiceHours { workday: Duty[], restDay: Duty[], holiday: Duty[] }

/** A number and when it answers; windows may cross midnight (source document 4). `on`: only on days of these types; a night belongs to the day it starts on. */
export interface HotlineWindow { zoneId: string, from: string, until: string, number: string, effectiveFrom: string, effectiveUntil?: string, on?: DayType[] }

export interface ResponseTemplate { id: string, kind?: Kind, title: string, text: string }

/** An enterprise-WeChat group robot of a team. The address is configuration, only the key is kept here. */
export interface Robot { id: string, name: string, zoneIds: string[], key: string }

/** What its papers bear. */
export interface Letterhead {
  /** Who issues them, as the company is registered. */
  issuer: string
  /** Before the running number of a receipt: “ZJ”. */
  receiptPrefix: string
  /** The company's stamp: a stored PNG with alpha. Without it one is drawn. */
  stampFile?: string
  /** The company's certificate with its key: a stored PKCS#12, which opens with the setting `YIZHAN_SEAL_PASSPHRASE`. */
  certificateFile?: string
}

export interface Estate {
  _id: string
  v: 1
  name: string
  zones: Zone[]
  areas: PublicArea[]
  categories: Category[]
  staff: Staff[]
  terms: Term[]
  followUps: FollowUpPlan[]
  serviceHours: ServiceHours
  calendar: Record<string, CalendarYear>
  /** Nobody off duty is pushed to between these times, except in an emergency. */
  quiet: Duty
  hotlines: HotlineWindow[]
  templates: ResponseTemplate[]
  robots: Robot[]
  letterhead?: Letterhead
  /** What can be booked otherwise than `domain/booking/services.ts` has it. */
  bookings?: ServicePlan
  /** What is asked for otherwise than `domain/move-in/checklist.ts` has it when somebody moves in or out. */
  moving?: MovingPlan
  /** How renovation is handled otherwise than `domain/renovation/rules.ts` has it. */
  renovation?: Partial<RenovationRules>
  /** Who can be asked in from outside; what each one is in whole lies in `vendors`. */
  vendors?: VendorBrief[]
  /** How what they do is priced; without it nobody can be asked to quote. */
  quotes?: QuoteRules
  /** Which edition of the handbook is in force, `YYYY-MM`; publishing writes it, so that every call knows it. */
  handbook?: string
}
