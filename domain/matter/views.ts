/**
 * The lists that exist, as data: who may ask for each, its filter, its order. The repo turns a row into one query;
 * the page makes a chip of it. `index` names the row of `cloudfunctions/indexes.ts` that serves it.
 */
import type { Capability } from '../people/capability'

export const viewNames = ['turn', 'responsible', 'assigned', 'overdue', 'followUps', 'zone', 'mine', 'ended', 'nearby', 'pending', 'all', 'number', 'household', 'handedOver'] as const

export interface View {
  by: Capability
  /** `me` stands for the caller, `myEyes` for them and their households, `myTurn` for them and the desks they serve, `now` for the moment, `anyone` for whoever it is, `zone`, `number` and `premises` for inputs. */
  filter: Record<string, boolean | string>
  order: { field: 'sortAt' | 'updatedAt' | 'createdAt', direction: 1 | -1 }
  index: string
}

export const views: Record<typeof viewNames[number], View> = {
  turn: { by: 'followOwnMatters', filter: { open: true, turn: 'myTurn' }, order: { field: 'sortAt', direction: 1 }, index: 'turn' },
  responsible: { by: 'answerForMatters', filter: { open: true, firstContactId: 'me' }, order: { field: 'sortAt', direction: 1 }, index: 'firstContact' },
  assigned: { by: 'workOnMatters', filter: { open: true, assigneeId: 'me' }, order: { field: 'sortAt', direction: 1 }, index: 'assignee' },
  overdue: { by: 'answerForMatters', filter: { open: true, sortAt: 'now' }, order: { field: 'sortAt', direction: 1 }, index: 'due' },
  followUps: { by: 'answerForMatters', filter: { open: true, status: 'accepted', turn: 'myTurn' }, order: { field: 'sortAt', direction: 1 }, index: 'turn' },
  zone: { by: 'answerForMatters', filter: { open: true, 'place.zoneId': 'zone' }, order: { field: 'updatedAt', direction: -1 }, index: 'zone' },
  pending: { by: 'answerForMatters', filter: { open: true, 'handOverTo.id': 'me' }, order: { field: 'updatedAt', direction: -1 }, index: 'handOver' },
  mine: { by: 'followOwnMatters', filter: { seenBy: 'myEyes', open: true }, order: { field: 'updatedAt', direction: -1 }, index: 'seenBy' },
  ended: { by: 'followOwnMatters', filter: { seenBy: 'myEyes', open: false }, order: { field: 'updatedAt', direction: -1 }, index: 'seenBy' },
  nearby: { by: 'followOwnMatters', filter: { public: true, open: true, 'place.zoneId': 'zone' }, order: { field: 'createdAt', direction: -1 }, index: 'public' },
  all: { by: 'seeAllMatters', filter: {}, order: { field: 'updatedAt', direction: -1 }, index: 'updated' },
  number: { by: 'seeAllMatters', filter: { number: 'number' }, order: { field: 'createdAt', direction: -1 }, index: 'number' },
  /** Before a clerk writes down a call: what this household has open already (field guide 1.12). */
  household: { by: 'recordMatters', filter: { open: true, 'place.premisesId': 'premises' }, order: { field: 'updatedAt', direction: -1 }, index: 'premises' },
  /** Handed over, and nobody has taken it yet. */
  handedOver: { by: 'superviseHandOvers', filter: { open: true, 'handOverTo.id': 'anyone' }, order: { field: 'updatedAt', direction: -1 }, index: 'handOver' }
}
