/** Lets one thing of a story happen: by the phone of whoever did it, through the product's own functions. */
import { dayLength } from '@domain/kit/calendar'
import { workOrder } from '@domain/work-order/contract'
import { upload } from '../../tests/make/upload'
import type { Wire } from '../../tests/make/wire'
import { consent } from './consent'
import { draw, type Picture } from './pictures'
import { keyOf, type Beginning, type Happening, type Taking } from './schedule'
import type { Actor } from './story'

const ticketsOf = (wire: Wire, by: Actor, pictures: readonly Picture[] = []) =>
  Promise.all(pictures.map(picture => upload(wire, by, draw(picture))))

async function begin (wire: Wire, { by, story, ask: { channel, requester, photos, ...said } }: Beginning) {
  const asked = { ...said, key: keyOf(story), photos: await ticketsOf(wire, by, photos) }
  const client = wire.connect(by, workOrder)
  if (channel) return client.record({ ...asked, channel, ...(requester && { requester }) })
  await client.submit(asked)
  return consent(wire, by, keyOf(`${story}-consent`))
}

async function take (wire: Wire, { at, by, story, place, move: { photos, until, ...move } }: Taking) {
  const tickets = await ticketsOf(wire, by, photos)
  return wire.connect(by, workOrder).act({
    ...move, id: keyOf(story), key: keyOf(story, place),
    ...(tickets.length > 0 && { photos: tickets }), ...(until !== undefined && { until: at + until * dayLength })
  })
}

/** @throws Refused where the product does not let it happen: then the story is wrong, or the product is */
export const tell = (wire: Wire, happening: Happening): Promise<unknown> => 'ask' in happening ? begin(wire, happening) : take(wire, happening)
