/** What can be done with an announcement, in which state: the function refuses by it, the page draws its buttons from it. */
import { dayLength, minute } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { Announcement, AnnouncementState } from './announcement'
import { hasBlank } from './templates'

export const announcementActions = ['schedule', 'unschedule', 'publish', 'pin', 'unpin', 'withdraw'] as const
export type AnnouncementAction = typeof announcementActions[number]

/** What only time does. */
type OfTime = 'end'

export const announcementInputs = ['publishAt', 'pinnedUntil', 'reason'] as const
export type AnnouncementInput = typeof announcementInputs[number]

/** What a step is given besides its name. */
export interface Given { publishAt?: number | undefined, pinnedUntil?: number | undefined, reason?: string | undefined }

interface Acting { id: string, name: string, now: number }

interface Row {
  from: readonly AnnouncementState[]
  to: AnnouncementState | 'same'
  asks?: AnnouncementInput
  /** It goes out: nothing may be left open in it. */
  isSent?: true
  /** What changes beside the state. */
  does?: (before: Announcement, given: Given, acting: Acting) => Partial<Announcement>
  look?: 'primary' | 'danger'
}

const pushes = ({ pushed }: Announcement, { now }: Acting): Pick<Announcement, 'drain'> => pushed ? { drain: { after: '', sent: 0, nextAt: now } } : {}

export const announcementRows: Record<AnnouncementAction | OfTime, Row> = {
  publish: { from: ['draft', 'scheduled'], to: 'published', isSent: true, look: 'primary', does: (before, _given, acting) => ({ publishedAt: acting.now, publishAt: undefined, ...pushes(before, acting) }) },
  schedule: { from: ['draft'], to: 'scheduled', isSent: true, asks: 'publishAt', does: (_before, { publishAt }) => ({ publishAt }) },
  unschedule: { from: ['scheduled'], to: 'draft', does: () => ({ publishAt: undefined }) },
  pin: { from: ['published'], to: 'same', asks: 'pinnedUntil', does: (_before, { pinnedUntil }) => ({ pinnedUntil }) },
  unpin: { from: ['published'], to: 'same', does: () => ({ pinnedUntil: undefined }) },
  withdraw: { from: ['scheduled', 'published'], to: 'withdrawn', asks: 'reason', look: 'danger', does: (_before, { reason = '' }, { id, name, now }) => ({ withdrawn: { at: now, by: id, byName: name, reason }, drain: undefined, pinnedUntil: undefined, publishAt: undefined }) },
  end: { from: ['published'], to: 'ended', does: () => ({ drain: undefined, pinnedUntil: undefined }) }
}

/** What can be done with it now. */
export const openActions = ({ state }: Pick<Announcement, 'state'>): AnnouncementAction[] =>
  announcementActions.filter(action => announcementRows[action].from.includes(state))

/** Nobody plans further ahead. */
const farthest = 180 * dayLength

function checkInputs ({ asks }: Row, given: Given, now: number) {
  for (const name of announcementInputs) {
    if (name === asks && given[name] === undefined) throw new Refused('invalid', 'required', name)
    if (name !== asks && given[name] !== undefined) throw new Refused('invalid', 'notAsked', name)
  }
  const at = given.publishAt ?? given.pinnedUntil
  if (at !== undefined && at < now + minute) throw new Refused('invalid', 'past', asks)
  if (at !== undefined && at > now + farthest) throw new Refused('invalid', 'range', asks)
}

/**
 * @returns the next announcement, its revision one higher
 * @throws Refused conflict where its state stands against it, something is left open in it or its validity has passed, invalid where an input is missing, in the past or not asked for
 */
export function stepped (before: Announcement, action: AnnouncementAction | OfTime, given: Given, acting: Acting): Announcement {
  const row = announcementRows[action]
  if (!row.from.includes(before.state)) throw new Refused('conflict', 'announcementChanged', undefined, { action })
  checkInputs(row, given, acting.now)
  if (row.isSent && hasBlank(before)) throw new Refused('conflict', 'leftBlank', 'text')
  if (row.to === 'published' && before.validUntil !== undefined && before.validUntil <= acting.now) throw new Refused('conflict', 'past', 'validUntil')
  return { ...before, ...row.does?.(before, given, acting), state: row.to === 'same' ? before.state : row.to, rev: before.rev + 1, updatedAt: acting.now }
}
