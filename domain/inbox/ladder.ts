/** What becomes of a push, as plain values: each function takes the push as it is and returns the next one. */
import { channels, type Channel } from './channels'
import type { ChannelName, Push } from './notice'
import { backOff } from './send-errors'

/** How long a claimed message may take before it counts as doubtful: longer than a function lives, ms. */
export const doubtAfter = 2 * 60_000

const longestWhy = 300

/** Adds a reason to those before; the oldest fall away. */
const because = (push: Push, name: ChannelName | undefined, why: string) =>
  [push.why, name ? `${channels[name].words}：${why}` : why].filter(Boolean).join('；').slice(-longestWhy)

/** Something worth knowing happened, and the channel goes on. */
export const noted = (push: Push, why: string): Push => ({ ...push, why: because(push, channelOf(push), why) })

export const channelOf = ({ channels: names, at }: Push): ChannelName | undefined => names[at]

/** @returns the rules of the channel that is being tried; undefined where the ladder is climbed */
export const ruleOf = (push: Push): Channel | undefined => {
  const name = channelOf(push)
  return name && channels[name]
}

/** This channel does not take it: the next one is tried. */
export const climbed = (push: Push, why: string): Push => ({ ...push, at: push.at + 1, tries: 0, why: because(push, channelOf(push), why) })

export const claimed = (push: Push, now: number): Push => ({ ...push, state: 'claimed', nextAt: now + doubtAfter })

export const sent = (push: Push): Push => ({ ...push, state: 'sent', sentBy: channelOf(push) })

/** Waits without a fault of anybody's: for the morning, for a robot's next minute. */
export const postponed = (push: Push, nextAt: number): Push => ({ ...push, state: 'pending', nextAt })

/** Put off by WeChat: again after a while, by the next channel once that has happened often enough. */
export function putOff (push: Push, why: string, now: number): Push {
  const wait = backOff[push.tries]
  const reason = because(push, channelOf(push), why)
  return wait === undefined
    ? { ...climbed(push, why), state: 'pending', nextAt: now }
    : { ...push, state: 'pending', nextAt: now + wait, tries: push.tries + 1, why: reason }
}

/** Nobody phones a robot, nor about what is between a person and the office: where no channel takes such a message, that is all. */
const isPhoned = ({ channels: names, unphoned }: Push) => !unphoned && !names.includes('robot')

export const exhausted = (push: Push): Push => ({ ...push, state: isPhoned(push) ? 'unreached' : 'none' })

export const doubtful = (push: Push, why = '发送中断，不知是否送达'): Push =>
  ({ ...push, state: isPhoned(push) ? 'doubtful' : 'none', why: because(push, channelOf(push), why) })

/** Read in the inbox before its time came. */
export const needless = (push: Push): Push => ({ ...push, state: 'none', why: because(push, undefined, '已在站内信读过') })
