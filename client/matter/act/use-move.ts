import type { MoveInput } from '@domain/matter/move'
import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { useAct, type Act } from '../../kit'
import { apiOf } from '../api'

/** What a step was given, beyond its name. */
export type Filled = Partial<Omit<MoveInput, 'id' | 'action' | 'key'>>

/** One step of one matter. A hook per action: a key whose answer was lost must not be spent on another step. */
export const useMove = ({ id, kind }: Pick<MatterView, 'id' | 'kind'>, action: Action): Act<Filled, MatterView> =>
  useAct((key, filled: Filled) => apiOf(kind).act({ id, action, key, ...filled }))
