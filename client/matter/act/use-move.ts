import type { MoveInput } from '@domain/matter/move'
import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { workOrder } from '@domain/work-order/contract'
import { connect, useAct, type Act } from '../../kit'

const api = connect(workOrder)

/** What a step was given, beyond its name. */
export type Filled = Partial<Omit<MoveInput, 'id' | 'action' | 'key'>>

/** One step of one matter. A hook per action: a key whose answer was lost must not be spent on another step. */
export const useMove = (id: string, action: Action): Act<Filled, MatterView> =>
  useAct((key, filled: Filled) => api.act({ id, action, key, ...filled }))
