/**
 * A job as a vendor's people may see it. Nothing is taken away from a matter here: each field is fetched by a row of its own
 * and travels only in the phases that name it, so that what a matter has more of stays at home.
 */
import type { Estate } from '../estate/estate'
import { allowed } from '../matter/allowed'
import type { Entry, Matter, Status } from '../matter/matter'
import type { Flow } from '../matter/step'
import type { FileLink } from '../matter/view'
import type { Acting } from '../people/person'
import type { Quote, QuoteItem } from '../quote/quoting'
import { confirmedPrice, openChange, quoteById } from '../quote/standing'
import { jobActions, type JobAction } from './actions'
import { masked } from './mask'
import { phaseOf, type Phase } from './phase'
import { salutationOf } from './salutation'
import { talkOf, type JobLine } from './talk'

/** What they quoted themselves. */
export type OwnQuote = Pick<Quote, 'items' | 'costFen' | 'startAt' | 'workMinutes' | 'validUntil' | 'note' | 'at'>

export interface JobView {
  id: string
  phase: Phase
  number: string
  categoryId: string
  category: string
  /** The zone; nothing closer before they are chosen. */
  district?: string
  brief?: string
  /** Until when they can quote, ms. */
  until?: number
  quote?: OwnQuote
  /** A change they asked for that nobody has answered. */
  change?: OwnQuote
  photos?: FileLink[]
  status?: Status
  place?: string
  salutation?: string
  text?: string
  wishedFrom?: number
  wishedUntil?: number
  entry?: Entry
  dueAt?: number
  arrivedAt?: number
  /** How often it had to be done again. */
  redos?: number
  talk?: JobLine[]
  /** When it was accepted or ended, ms: its statement says the month. */
  endedAt?: number
  items?: QuoteItem[]
  /** What it earns them. */
  earnsFen?: number
  may?: JobAction[]
}

export interface Looking { matter: Matter, vendorId: string, who: Acting, flow: Flow, estate: Estate, now: number, files: (fileId: string) => FileLink[], phase: Phase }

const ownQuote = ({ items, costFen, startAt, workMinutes, validUntil, note, at }: Quote): OwnQuote =>
  ({ items, costFen, startAt, workMinutes, validUntil, at, ...(note && { note }) })

/** What was confirmed, or else what they quoted last. */
function quoteOf ({ matter: { quoting }, vendorId }: Looking): OwnQuote | undefined {
  const mine = quoting?.quotes.filter(each => each.vendorId === vendorId) ?? []
  const found = mine.find(each => each.id === confirmedPrice(quoting)?.quoteId) ?? mine.filter(each => !each.change).at(-1)
  return found && ownQuote(found)
}

function changeOf ({ matter: { quoting }, vendorId }: Looking): OwnQuote | undefined {
  const change = openChange(quoting)
  return change?.vendorId === vendorId ? ownQuote(change) : undefined
}

/** What was done and is paid for; where somebody came for nothing, what coming costs. */
const paidFor = ({ matter: { quoting } }: Looking) => quoteById(quoting, confirmedPrice(quoting)?.quoteId)

const photosIn = ({ matter: { photos, quoting }, phase, files }: Looking) => (phase === 'asked' ? quoting?.photos ?? [] : photos).flatMap(files)

type Rows = { [K in keyof JobView]-?: (looking: Looking) => JobView[K] | undefined }

const rows: Rows = {
  id: ({ matter }) => matter._id,
  phase: ({ phase }) => phase,
  number: ({ matter }) => matter.number,
  categoryId: ({ matter }) => matter.categoryId,
  category: ({ matter, estate }) => estate.categories.find(each => each.id === matter.categoryId)?.name ?? '',
  district: ({ matter, estate }) => estate.zones.find(each => each.id === matter.place.zoneId)?.name,
  brief: ({ matter }) => masked(matter.quoting?.brief ?? ''),
  until: ({ matter, vendorId }) => matter.quoting?.asks.find(each => each.vendorId === vendorId)?.until,
  quote: quoteOf,
  change: changeOf,
  photos: photosIn,
  status: ({ matter }) => matter.status,
  place: ({ matter }) => matter.place.label,
  salutation: ({ matter }) => salutationOf(matter.requester.name),
  text: ({ matter }) => masked(matter.text),
  wishedFrom: ({ matter }) => matter.wishedFrom,
  wishedUntil: ({ matter }) => matter.wishedUntil,
  entry: ({ matter }) => matter.entry,
  dueAt: ({ matter }) => matter.dueAt ?? undefined,
  arrivedAt: ({ matter }) => matter.arrivedAt,
  redos: ({ matter }) => matter.quoting?.redos,
  talk: ({ matter, vendorId, estate, files }) => talkOf(matter, vendorId, estate, files),
  endedAt: ({ matter }) => matter.acceptedAt ?? matter.endedAt,
  items: looking => paidFor(looking)?.items,
  earnsFen: looking => paidFor(looking)?.costFen ?? looking.matter.quoting?.calledOut?.costFen,
  may: ({ matter, who, flow, estate, now }) => {
    const open = allowed(flow, matter, who, estate, now)
    return jobActions.filter(action => open.includes(action))
  }
}

const always = ['id', 'phase', 'number', 'categoryId', 'category'] as const
const asked = [...always, 'district', 'brief', 'until', 'quote', 'photos', 'may'] as const

/** What may travel, phase by phase. */
export const travels: Record<Phase, readonly (keyof JobView)[]> = {
  asked,
  chosen: [...asked, 'change', 'status', 'place', 'salutation', 'text', 'wishedFrom', 'wishedUntil', 'entry', 'dueAt', 'arrivedAt', 'redos', 'talk'],
  ended: [...always, 'endedAt', 'items', 'earnsFen']
}

/** Of the phases, those that say where somebody lives: opening one is in the audit log. */
export const showsHome = ({ phase }: Pick<JobView, 'phase'>): boolean => travels[phase].includes('place')

/** Every stored file that this vendor's people will see, to be linked in one go. */
export function filesOfJob (matter: Matter, vendorId: string, now: number): string[] {
  const phase = phaseOf(matter, vendorId, now)
  if (phase === undefined || phase === 'ended') return []
  return phase === 'asked' ? matter.quoting?.photos ?? [] : [...matter.photos, ...matter.timeline.filter(each => !each.inside).flatMap(each => each.photos ?? [])]
}

/** @returns nothing where the job is not, or no longer, this vendor's */
export function jobFor (looking: Omit<Looking, 'phase'>): JobView | undefined {
  const phase = phaseOf(looking.matter, looking.vendorId, looking.now)
  if (phase === undefined) return undefined
  const fields = travels[phase].map(name => [name, rows[name]({ ...looking, phase })] as const)
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as JobView
}
