/** What a step may ask for, each with its schema. A step's `asks` says which it must or may have; nothing else is accepted. */
import * as v from 'valibot'
import { custodyInputs } from '../key-custody/inputs'
import { moveInputs } from '../move-in/inputs'
import { quoteInputs } from '../quote/inputs'
import type { Worker } from '../renovation/filing'
import { renovationInputs } from '../renovation/inputs'
import { id, fen, instant, key, ticket, words } from '../kit/schema'
import { actions } from './step'
import type { Requester } from './matter'
import { clockNames, closingReasons, followUpResults, priorities } from './matter'

const stars = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))

const baseInputs = {
  note: words(1, 1000),
  photos: v.pipe(v.array(ticket), v.maxLength(9)),
  assigneeId: id,
  clerkId: id,
  accusedIds: v.pipe(v.array(id), v.maxLength(5)),
  categoryId: id,
  priority: v.picklist(priorities),
  until: instant,
  materials: v.pipe(v.array(v.strictObject({ name: words(1, 40), quantity: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)), costFen: fen })), v.maxLength(30)),
  costFen: fen,
  scores: v.strictObject({ speed: stars, quality: stars, manner: stars }),
  reason: v.picklist(closingReasons),
  duplicateOf: id,
  result: v.picklist(followUpResults),
  clock: v.picklist(clockNames)
}

export const inputs = { ...baseInputs, ...renovationInputs, ...moveInputs, ...custodyInputs, ...quoteInputs }
export type InputName = keyof typeof inputs

const optional = v.partial(v.strictObject(inputs))

/** A step as a phone asks for it. */
export const moveInput = v.strictObject({ id, action: v.picklist(actions), key, ...optional.entries })
export type MoveInput = v.InferOutput<typeof moveInput>

/** Whom a matter passes to when its requester leaves; a requester without `personId` where nobody of the home remains. */
export interface Successor { requester: Requester, household?: string }

/**
 * The same without the id, with photos as stored file ids: what the engine takes. `successor` comes from the register and
 * `sealed`, a worker whose number is sealed, from the function; neither from a phone.
 */
export type Move = Omit<MoveInput, 'id' | 'photos'> & { photos?: string[], successor?: Successor, sealed?: Pick<Worker, 'name' | 'trade' | 'idMask' | 'idSealed' | 'photo' | 'pass'> }
