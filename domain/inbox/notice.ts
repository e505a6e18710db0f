/** A message to one person. Its id is made of matter, event and person, so that it exists once. */
import type { TemplateName } from './templates'

/** The channels a message can go out by, besides the inbox; a person's ladder is tried in this order. */
export const channelNames = ['work', 'subscription', 'robot'] as const
export type ChannelName = typeof channelNames[number]

/**
 * `pending` waits for its time · `claimed` is being sent (a sender that dies leaves it so, and it becomes `doubtful`,
 * never sent again) · `sent` · `unreached` no channel took it, a clerk phones · `none` the inbox was all that was wanted.
 */
export const pushStates = ['pending', 'claimed', 'sent', 'doubtful', 'unreached', 'told', 'none'] as const
export type PushState = typeof pushStates[number]

export interface Push {
  state: PushState
  channels: ChannelName[]
  /** Index into `channels`: which is being tried. */
  at: number
  tries: number
  nextAt: number
  claimedAt?: number
  why?: string
  sentBy?: ChannelName
}

export interface Notice {
  _id: string
  v: 1
  estateId: string
  personId: string
  matterId: string
  number: string
  seq: number
  template: TemplateName
  title: string
  text: string
  page: string
  /** Keyword values before they are fitted to WeChat's types. */
  values: Record<string, string>
  at: number
  readAt: number | null
  push: Push
}
