/** Responsibility for many matters at once: each is one ordinary step, so timeline, messages and refusals are the usual ones. */
import type { Estate } from '@domain/estate/estate'
import { Refused } from '@domain/kit/errors'
import type { Matter } from '@domain/matter/matter'
import type { Move } from '@domain/matter/move'
import type { Who } from '@domain/people/person'
import { flowOf } from '@domain/flows'
import { act } from '../matter/act'
import { command as _ } from '../kit/cloud'
import { matters } from '../matter/repo'

/** Far more than anybody has open; what is left would be found by asking again. */
const most = 1000

const held = (who: Who, filter: object) => matters(who).list({ open: true, ...filter }, { field: 'sortAt', direction: 1 }, most)

/** Takes one step in each matter; a matter that has changed meanwhile and no longer needs it is passed over. */
async function each (list: Matter[], move: Move, who: Who, estate: Estate, now: number): Promise<number> {
  let taken = 0
  for (const { _id } of list) {
    try {
      await act(flowOf, _id, move, who, estate, now)
      taken++
    } catch (error) {
      if (!(error instanceof Refused) || error.code === 'unavailable') throw error
    }
  }
  return taken
}

/**
 * Offers to `toId` all that `fromId` answers for, and all that was offered to them and they have not taken.
 * @returns how many; asked again with the same key, the same and nothing twice
 */
export async function handOverAll (fromId: string, toId: string, note: string, key: string, who: Who, estate: Estate, now: number): Promise<number> {
  const [responsible, offered] = await Promise.all([held(who, { firstContactId: fromId }), held(who, { 'handOverTo.id': fromId })])
  const isNew = ({ handOverTo, timeline }: Matter) => handOverTo?.id !== toId || timeline.some(line => line.key === key)
  const open = [...responsible.filter(isNew), ...offered.filter(matter => matter.firstContactId !== fromId)]
  return each(open, { action: 'handOver', key, clerkId: toId, note }, who, estate, now)
}

/** Tasks that can still be given to somebody else. */
export const stillToDo = { status: _.in(['assigned', 'inProgress']) }

const tasksOf = (personId: string, who: Who) => held(who, { assigneeId: personId, ...stillToDo })

/** What somebody would leave behind: matters they answer for or were offered, and tasks they were sent for. */
export async function leftBehind (personId: string, who: Who): Promise<{ matters: number, tasks: number }> {
  const [responsible, offered, tasks] = await Promise.all([held(who, { firstContactId: personId }), held(who, { 'handOverTo.id': personId }), tasksOf(personId, who)])
  return { matters: responsible.length + offered.length, tasks: tasks.length }
}

/** Sends somebody else for all that `fromId` was sent for. @returns as `handOverAll` */
export const assignAll = async (fromId: string, toId: string, note: string, key: string, who: Who, estate: Estate, now: number): Promise<number> =>
  each(await tasksOf(fromId, who), { action: 'assign', key: `tasks-${key}`, assigneeId: toId, note }, who, estate, now)

export const takeOverAll = async (key: string, who: Who, estate: Estate, now: number): Promise<number> =>
  each(await held(who, { 'handOverTo.id': who.id }), { action: 'takeOver', key }, who, estate, now)
