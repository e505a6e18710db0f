/**
 * A flow is a table of steps. Who may (`by`) and who hears (`tell`, `post`) are said in the parts a person plays in this
 * matter. The function refuses by it, the page draws its buttons from it, the timeline and the messages come out of it.
 */
import { custodyActions } from '../key-custody/actions'
import { moveActions } from '../move-in/actions'
import { quoteActions } from '../quote/actions'
import { renovationActions } from '../renovation/actions'
import type { ClockName, Status } from './matter'
import type { Effect } from './effects'
import type { Guard } from './guards'
import type { InputName } from './move'
import type { Part } from './parts'

/** Steps of every kind; each formality adds its own, and so does paid work. */
const baseActions = [
  'receive', 'appoint', 'classify', 'escalate', 'verify', 'reply',
  'assign', 'decline', 'start', 'arrive', 'defer', 'resume', 'complete',
  'accept', 'autoAccept', 'reject', 'followUp', 'miss', 'rate', 'close', 'conclude', 'cancel', 'reopen',
  'handOver', 'takeOver', 'refuseHandOver',
  'say', 'note', 'call', 'nudge', 'follow', 'unfollow', 'passOn',
  'warn', 'breach', 'breachManager', 'chaseHandOver', 'reckon'
] as const

export type BaseAction = typeof baseActions[number]

export const actions = [...baseActions, ...renovationActions, ...moveActions, ...custodyActions, ...quoteActions] as const
export type Action = typeof actions[number]

export interface Step {
  action: Action
  from: readonly Status[]
  /** `same`: the status stays; `before`: what it was before the deferral. */
  to: Status | 'same' | 'before'
  by: readonly Part[]
  /** Told in the inbox and, where they allowed it, on the phone. */
  tell?: readonly Part[]
  /** Told in the inbox only. */
  post?: readonly Part[]
  asks?: Partial<Record<InputName, 'must' | 'may'>>
  when?: readonly Guard[]
  does?: readonly Effect[]
  starts?: readonly ClockName[]
  stops?: readonly ClockName[]
  /** Promises that are not the center's to keep from here on: they stand still, and were not kept. */
  halts?: readonly ClockName[]
  /** The line is for staff only. */
  inside?: true
  /** Everyone may see the line, only staff its words: what the clerk tells whoever goes. */
  insideNote?: true
  /** How prominent its button is. */
  look?: 'primary' | 'plain' | 'danger'
}

export type Flow = readonly Step[]

/** Every step of some kinds shares these; `without` takes actions out, so that a kind can bring its own. */
export const without = (flow: Flow, ...left: Action[]): Flow => flow.filter(step => !left.includes(step.action))
