import { keyCustody } from '@domain/key-custody/contract'
import type { Kind } from '@domain/matter/matter'
import type { MoveInput } from '@domain/matter/move'
import type { MatterView } from '@domain/matter/view'
import { moveIn } from '@domain/move-in/contract'
import { renovation } from '@domain/renovation/contract'
import { workOrder } from '@domain/work-order/contract'
import { connect } from '../kit'

/** What every domain's function offers for a matter of its kinds. */
export interface MatterApi {
  get: (input: { id: string }) => Promise<MatterView>
  act: (input: MoveInput) => Promise<MatterView>
}

const work: MatterApi = connect(workOrder), moving: MatterApi = connect(moveIn)

const ofFormality: Partial<Record<Kind, MatterApi>> = { renovation: connect(renovation), moveIn: moving, moveOut: moving, keyCustody: connect(keyCustody) }

/** The function that shows and moves matters of this kind. */
export const apiOf = (kind: Kind): MatterApi => ofFormality[kind] ?? work
