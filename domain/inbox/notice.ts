/** A message to one person. Its id is made of matter, event and person, so that it exists once. */
import type { TemplateName } from './templates'

/** The channels a message can go out by, besides the inbox; a person's ladder is tried in this order. */
export const channelNames = ['work', 'subscription', 'robot'] as const
export type ChannelName = typeof channelNames[number]

/**
 * `pending` waits for its time · `claimed` is being sent (a sender that dies leaves it so, and it becomes `doubtful`,
 * never sent again) · `sent` · `unreached` no channel took it, a clerk phones · `told` a clerk did · `none` the inbox was
 * all that was wanted, or all that was needed: read before its time came.
 */
export const pushStates = ['pending', 'claimed', 'sent', 'doubtful', 'unreached', 'told', 'none'] as const
export type PushState = typeof pushStates[number]

export interface Push {
  state: PushState
  channels: ChannelName[]
  /** Index into `channels`: which is being tried. */
  at: number
  /** How often this channel has put it off. */
  tries: number
  /** When somebody has to look at it next; of a claimed one, when it becomes doubtful. */
  nextAt: number
  /** An emergency: quiet hours do not hold it. */
  anytime?: true
  /** Where no channel takes it the inbox is enough: what somebody owes is nobody's to phone about. */
  unphoned?: true
  /** What each channel answered, in order, for whoever asks why. */
  why?: string
  sentBy?: ChannelName
  toldBy?: string
  toldAt?: number
}

export interface Notice {
  _id: string
  v: 1
  estateId: string
  /** A person, or the robot of a team. */
  personId: string
  /** What it is about, where it is about a matter or an announcement; empty otherwise. */
  matterId: string
  number: string
  seq: number
  template: TemplateName
  title: string
  text: string
  page: string
  /** Keyword values before they are fitted to WeChat's types; a moment is its milliseconds as text. */
  values: Record<string, string>
  at: number
  readAt: number | null
  /** The complaint firewall, for lists of other people's messages. */
  hiddenFrom: string[]
  push: Push
}
