import { inbox } from '@domain/inbox/contract'
import { cast } from '../../tests/cast'
import type { Wire } from '../../tests/make/wire'

/** Everybody reads what they were told so far, and the desk phones those whom no message reached. */
export async function quietEvening (wire: Wire): Promise<void> {
  const { fangMin, linHai, tangYue, luoJia, ...members } = cast
  const desk = wire.connect(cast.liJing, inbox)
  for (let page = await desk.unreached({}); page.items.length > 0; page = await desk.unreached({})) {
    for (const { id } of page.items) await desk.told({ id })
  }
  for (const person of Object.values(members)) await wire.connect(person, inbox).read({})
}
