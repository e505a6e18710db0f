/** 入住、迁出. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { date, id, key, words } from '../kit/schema'
import { moveInput } from '../matter/move'
import type { MatterView } from '../matter/view'
import { relations } from '../people/role'

const said = { key, kind: v.picklist(['moveIn', 'moveOut'], 'kind'), premisesId: id, onDay: date, note: v.optional(words(1, 200)) }

/** A meter that hangs there now, with what was last read; values in hundredths of its unit. */
export interface MeterToRead { id: string, name: string, serial: string, last: number, lastOn: string }

/** What is needed at the home or the counter beside the checklist; what is owed and who is registered, for whoever answers for it. */
export interface HomeFacts { meters: MeterToRead[], owed?: { count: number, fen: number }, residents?: number }

export const moveIn = contract('move-in', {
  /** By a resident for a home of theirs. While one is open at these premises there is no other. */
  submit: method('submitMatters', v.strictObject(said)).returns<MatterView>(),
  /** By a clerk, who is its first contact from then on, for somebody of the register or for whoever stands there. */
  record: method('recordMatters', v.strictObject({
    ...said, relation: v.picklist(relations), personId: v.optional(id), name: v.optional(words(1, 30)), phone: v.optional(v.pipe(v.string(), v.regex(/^1\d{10}$|^0\d{2,3}-?\d{7,8}$/, 'phone')))
  })).returns<MatterView>(),
  get: method('member', v.strictObject({ id }), { ahead: true }).returns<MatterView>(),
  /** One step of the flow. `key` makes it happen once. */
  act: method('member', moveInput, { ahead: true }).returns<MatterView>(),
  /** Meters, what is owed and how many people are registered there: for whoever works on it. */
  facts: method('workOnMatters', v.strictObject({ id })).returns<HomeFacts>()
})
