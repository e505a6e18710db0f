import { inbox } from '@domain/inbox/contract'
import { whoIn } from '@domain/people/person'
import { cast } from '../../tests/cast'
import { personOf } from '../../tests/make/people'
import type { Wire } from '../../tests/make/wire'

/** Whoever belongs to the estate on that day: an inbox is read by nobody else. @param now ms */
const members = (estateId: string, now: number) => Object.values(cast).filter(each => whoIn(personOf(each), estateId, now))

/** Everybody reads what they were told so far, and the desk phones those whom no message reached. */
export async function quietEvening (wire: Wire): Promise<void> {
  const desk = wire.connect(cast.liJing, inbox)
  for (let page = await desk.unreached({}); page.items.length > 0; page = await desk.unreached({})) {
    for (const { id } of page.items) await desk.told({ id })
  }
  const { now } = await wire.get<{ now: number }>('/control/clock')
  for (const person of members('zejing', now)) await wire.connect(person, inbox, 'zejing').read({})
}
