import { advance } from '@domain/matter/advance'
import { dues, type Due } from '@domain/matter/due'
import type { Matter } from '@domain/matter/matter'
import type { Estate } from '@domain/estate/estate'
import { Refused } from '@domain/kit/errors'
import { dayLength } from '@domain/kit/calendar'
import { systemId } from '@domain/people/person'
import { flows } from '@domain/flows'
import { estateOf } from '../estate/repo'
import { postpone, save } from '../matter/repo'
import { newContact } from './new-contact'

const center = { id: systemId, name: '服务中心', roles: [] as const }

/** Steps that one matter may take in one run: a matter left alone for weeks catches up, a fault does not spin. */
const most = 12

/** What a due step needs that only the moment knows. */
async function inputsOf (due: Due, matter: Matter, estate: Estate, now: number) {
  return {
    ...(due.clock && { clock: due.clock }),
    ...(due.action === 'appoint' && { clerkId: await newContact(matter, estate, now) })
  }
}

/** The same due step has the same key whoever takes it: two sweeps at once add one line. */
const keyOf = (matter: Matter, { action, at, clock }: Due) => ['sweep', matter._id, action, clock ?? 'all', at].join('-')

/** Whatever can't be taken now is looked at again when the next thing is due, tomorrow at the latest. */
const later = (matter: Matter, now: number) =>
  Math.min(now + dayLength, ...dues(matter).map(each => each.at).filter(at => at > now))

/**
 * Takes every step that has come due in this matter.
 * @returns how many were taken
 */
export async function take (matter: Matter, now: number): Promise<number> {
  const estate = await estateOf(matter.estateId)
  let current = matter, taken = 0
  while (taken < most) {
    const ready = dues(current).filter(each => each.at <= now)
    const next = await first(ready, current, estate, now)
    if (!next) break
    if (!await save(current, next)) return taken
    current = next
    taken++
  }
  if ((current.nextAt ?? now + 1) <= now) await postpone(current, later(current, now))
  return taken
}

/** The first due step that its conditions let through. */
async function first (ready: Due[], matter: Matter, estate: Estate, now: number): Promise<Matter | undefined> {
  for (const due of ready) {
    try {
      const move = { action: due.action, key: keyOf(matter, due), ...await inputsOf(due, matter, estate, now) }
      return advance(flows[matter.kind], matter, move, center, estate, now)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
    }
  }
  return undefined
}
