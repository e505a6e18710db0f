/** One step on a stored matter, whatever its kind: read, reckon, write on condition that nobody was quicker. */
import { setTimeout as wait } from 'node:timers/promises'
import { advance } from '@domain/matter/advance'
import type { Matter } from '@domain/matter/matter'
import type { Move } from '@domain/matter/move'
import type { Flow } from '@domain/matter/step'
import type { Estate } from '@domain/estate/estate'
import type { Viewer } from '@domain/matter/scope'
import type { Who } from '@domain/people/person'
import { Refused } from '@domain/kit/errors'
import { notify } from '../kit/notify'
import { matters, save } from './repo'

/** Of several who write at once one gets through each time, so this many may; more than that means something else is wrong. */
const attempts = 12

/** Losers come back at different moments, ms. */
const apart = (attempt: number) => wait(Math.random() * 10 * (attempt + 1))

/**
 * @param flowOf the table for the matter's kind
 * @param vet looks at the next matter before it is written, and may refuse it
 * @returns the matter after the step; for a key that was used before, as it is now
 * @throws Refused as `advance`; after a lost race with the winner's state, so that it can be named
 */
export async function act (flowOf: (matter: Matter) => Flow, id: string, move: Move, who: Who & Pick<Viewer, 'vendorId'>, estate: Estate, now: number, vet = async (after: Matter) => after): Promise<Matter> {
  const repo = matters(who)
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = await repo.get(id)
    if (before.timeline.some(line => line.key === move.key && line.by === who.id)) return before
    const after = await vet(advance(flowOf(before), before, move, who, estate, now))
    if (await save(before, after)) {
      notify(after)
      return after
    }
    await apart(attempt)
  }
  throw new Refused('unavailable', 'busy')
}
