/** What a person has consented to, and who is sending to them right now. */
import type { TemplateName } from './templates'

export interface Grants {
  /** The person, or the robot of a team. */
  _id: string
  v: 1
  /** Messages that may still be sent, by template: each consent is one (subscribe-message-overview). */
  balances: Partial<Record<TemplateName, number>>
  /** Until when one sender has this person to itself: WeChat refuses two at once to the same person (43108). */
  leaseUntil: number
  /** Answers of WeChat's sheet already counted; the latest only. */
  nonces: string[]
  /** Did the last work message arrive? Absent where none was tried. */
  bound?: boolean
  /** When the latest messages went out, where the channel is limited by the minute. */
  recent?: number[]
}

/** Templates that WeChat refuses altogether rest here, under an id that no person has. */
export const stoppedId = 'stopped-templates'
export interface Stopped { _id: typeof stoppedId, v: 1, until: Partial<Record<TemplateName, number>> }
