/** 装修备案. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { id } from '../kit/schema'
import { moveInput } from '../matter/move'
import type { MatterView } from '../matter/view'

export const renovation = contract('renovation', {
  get: method('member', v.strictObject({ id }), { ahead: true }).returns<MatterView>(),
  /** One step of the flow. `key` makes it happen once. */
  act: method('member', moveInput, { ahead: true }).returns<MatterView>()
})
