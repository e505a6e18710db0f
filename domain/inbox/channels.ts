/** The ways a message can take, and in which order whom is tried. The inbox is not one of them: it always has it. */
import type { ChannelName } from './notice'

export interface Channel {
  /** What it is called where people ask why somebody was not reached. */
  words: string
  /** Each message uses up one consent of the person. */
  spends: boolean
  /** Messages that a minute takes; 企业微信 answers 45009 beyond it. */
  perMinute?: number
}

export const channels: Record<ChannelName, Channel> = {
  work: { words: '用工关系消息', spends: false },
  subscription: { words: '订阅消息', spends: true },
  robot: { words: '群机器人', spends: false, perMinute: 20 }
}

/** Somebody who works here and may have bound themselves as such; a resident; the robot of a team. */
export const ladders = {
  staff: ['work', 'subscription'],
  resident: ['subscription'],
  team: ['robot']
} as const satisfies Record<string, readonly ChannelName[]>
