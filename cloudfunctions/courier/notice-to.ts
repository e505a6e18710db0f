/** A message that no step of a matter brings about. */
import type { Estate } from '@domain/estate/estate'
import { pushFor } from '@domain/inbox/compose'
import type { Message } from '@domain/inbox/message'
import type { Notice } from '@domain/inbox/notice'
import { noticeId } from './notice-id'

interface Occasion {
  /** What it tells of: of the same, each person has one message, however often this is called. */
  id: string
  /** Tells one message about it from another. */
  nth?: number
  message: Message
  /** Where it is about an announcement. */
  matterId?: string
  number?: string
  /** Quiet hours do not hold it. */
  anytime?: boolean
}

/** @param now ms */
export const noticeTo = (personId: string, estate: Estate, { id, nth = 0, message, matterId = '', number = '', anytime = false }: Occasion, now: number): Notice => ({
  _id: noticeId(id, nth, personId), v: 1, estateId: estate._id, personId, matterId, number, seq: nth, ...message,
  at: now, readAt: null, hiddenFrom: [], push: pushFor(estate, personId, message.template, anytime, now)
})
