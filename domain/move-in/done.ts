/** Of each item of the checklist: the conditions that it is there and open and that what comes before it is done, and the effect that it is done. */
import type { Apply } from '../matter/effects'
import type { Rule } from '../matter/guards'
import type { Matter } from '../matter/matter'
import { itemRows, whats, type What } from './items'
import { itemOf } from './moving'

type Conditions = Record<`${What}Open` | `${What}Ready`, Rule>
type Done = Record<`${What}Done`, Apply>

const isOpen = ({ moving }: Pick<Matter, 'moving'>, what: What) => {
  const item = moving && itemOf(moving, what)
  return item !== undefined && item.doneAt === undefined
}

/** What of the plan has to be done before and is not. */
export const missingBefore = ({ moving }: Pick<Matter, 'moving'>, what: What): What[] =>
  itemRows[what].after.filter(each => isOpen({ ...(moving && { moving }) }, each))

export const markDone = (draft: Matter, what: What, { id, name }: { id: string, name: string }, now: number) => {
  const item = draft.moving && itemOf(draft.moving, what)
  if (item) Object.assign(item, { doneAt: now, by: id, byName: name })
}

export const itemGuards = Object.fromEntries(whats.flatMap((what): [string, Rule][] => [
  [`${what}Open`, { code: 'conflict', holds: ({ matter }) => isOpen(matter, what) }],
  [`${what}Ready`, { code: 'conflict', holds: ({ matter }) => missingBefore(matter, what).length === 0 }]
])) as Conditions

export const doneEffects = Object.fromEntries(whats.map((what): [string, Apply] =>
  [`${what}Done`, (draft, { who, now }) => markDone(draft, what, who, now)]
)) as Done
