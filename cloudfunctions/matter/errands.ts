/** Settles what steps owe to other documents: at once by the function that took the step, by the timer where that was killed. */
import { advance } from '@domain/matter/advance'
import { without, type Errand, type ErrandName } from '@domain/matter/errand'
import { derive } from '@domain/matter/derive'
import type { Matter } from '@domain/matter/matter'
import type { Move } from '@domain/matter/move'
import type { Estate } from '@domain/estate/estate'
import { flowOf } from '@domain/flows'
import { minute } from '@domain/kit/calendar'
import { systemId } from '@domain/people/person'
import { notify } from '../kit/notify'
import { matterById, save } from './repo'

/** Done · not yet, look again then (ms) · done, and time for a step that nobody takes by hand. */
export type Settled = 'done' | { again: number } | { then: Omit<Move, 'key'> }

/** Runs one errand. It may run twice, by whoever, and must do its work once: keys of what it makes follow from matter and line. */
export type Run = (matter: Matter, errand: Errand, estate: Estate, now: number) => Promise<Settled>

export type Errands = Partial<Record<ErrandName, Run>>

const center = { id: systemId, name: '服务中心', roles: [] as const }

/** Errands that fail are looked at again after this. */
const laterMs = 5 * minute

/** An errand leads to another at most so often in one go. */
const most = 20

function after (matter: Matter, errand: Errand, settled: Settled, estate: Estate, now: number): Matter {
  if (settled !== 'done' && 'again' in settled) return derive({ ...matter, rev: matter.rev + 1, errands: without(matter, errand, settled.again) }, estate, now)
  const rest: Matter = { ...matter, errands: without(matter, errand) }
  if (settled === 'done') return derive({ ...rest, rev: matter.rev + 1 }, estate, now)
  return advance(flowOf(matter), rest, { ...settled.then, key: ['errand', matter._id, errand.name, errand.seq].join('-') }, center, estate, now)
}

async function run (matter: Matter, errand: Errand, errands: Errands, estate: Estate, now: number): Promise<Settled> {
  try {
    return await errands[errand.name]!(matter, errand, estate, now)
  } catch (error) {
    console.error(`errand: ${errand.name} of ${matter._id} is left for later`, error)
    return { again: now + laterMs }
  }
}

/**
 * Runs the errands that are due, one after another.
 * @param errands those this function knows; others are left
 * @returns the matter as it is then; whoever wrote in between keeps what they wrote, and the timer goes on
 */
export async function settle (matter: Matter, errands: Errands, estate: Estate, now: number): Promise<Matter> {
  let current = matter
  for (let round = 0; round < most; round++) {
    const due = (current.errands ?? []).find(each => each.at <= now && errands[each.name])
    if (!due) return current
    const next = after(current, due, await run(current, due, errands, estate, now), estate, now)
    if (!await save(current, next)) return await matterById(current._id) ?? current
    notify(next)
    current = next
  }
  return current
}
