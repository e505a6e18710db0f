/** The table of every kind: one engine, one desk. */
import { keyCustody } from './key-custody/flow'
import type { Kind, Matter } from './matter/matter'
import type { Flow } from './matter/step'
import { moveIn, moveOut } from './move-in/flow'
import { renovation } from './renovation/flow'
import { workFlows } from './work-order/flow'

export const flows: Record<Kind, Flow> = { ...workFlows, renovation, moveIn, moveOut, keyCustody }

export const flowOf = ({ kind }: Pick<Matter, 'kind'>): Flow => flows[kind]
