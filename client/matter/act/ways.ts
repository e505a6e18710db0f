import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import type { JSX } from 'react'
import type { Question } from '../../kit'
import type { ActProps } from './ActSheet'
import type { Filled } from './use-move'

/** How steps that only some kinds have are taken; where nothing stands, the row of the table says it all. */
export interface Ways {
  /** What the page shows already and nobody is asked for: the price that is read. */
  known?: (view: MatterView) => Filled
  /** Steps that are looked at twice, with what is asked once more. */
  questions?: Partial<Record<Action, (view: MatterView) => Question>>
  /** Steps with a sheet of their own. */
  sheets?: Partial<Record<Action, (props: ActProps & { onClose: () => void }) => JSX.Element>>
}

/** Of what is known, what this step asks for. */
export const knownOf = ({ asks = {} }: Pick<ActProps['step'], 'asks'>, view: MatterView, { known }: Ways): Filled =>
  Object.fromEntries(Object.entries(known?.(view) ?? {}).filter(([name, value]) => name in asks && value !== undefined))
