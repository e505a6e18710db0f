import { workOrder } from '@domain/work-order/contract'
import { flowOf } from '@domain/flows'
import { accusedOf, checkOffer, record, submit } from '@domain/work-order/said'
import { openings, type Said } from '@domain/matter/open-matter'
import type { MatterView } from '@domain/matter/view'
import { workKinds, type Matter } from '@domain/matter/matter'
import { note } from '../audit/repo'
import { act } from '../matter/act'
import { open } from '../matter/open'
import { matters } from '../matter/repo'
import { show } from '../matter/show'
import { steps } from '../matter/steps'
import { vetSaid } from '../matter/vet'
import { askAbout } from '../content/pictures'
import type { Context } from '../kit/context'
import { statementErrands } from '../statement/errands'
import { unseal } from '../kit/seal'
import { serve } from '../kit/serve'
import { fileOf } from '../kit/ticket'
import { offerShown } from '../vendor/offers-repo'
import { candidatesFor } from './candidates'
import { Refused } from '@domain/kit/errors'
import { requesterOf } from './requester'
import { withVendors } from './vendors'

/** Files of an input by the tickets their uploader was given. */
const filesIn = <I extends { photos: string[], voice?: string }>(input: I, { who }: Context) => ({
  photos: input.photos.map(ticket => fileOf(ticket, who.id, 'photos')),
  ...(input.voice && { voice: fileOf(input.voice, who.id, 'voice') })
})

const contactOf = ({ person }: Context) => ({ ...(person?.phoneMask && { phoneMask: person.phoneMask }), ...(person?.phoneSealed && { phoneSealed: person.phoneSealed }) })

async function begin (opening: Parameters<typeof open>[0], said: Said, context: Context): Promise<Matter> {
  const matter = await open(opening, { ...said, ...await vetSaid(said, context) }, context)
  await askAbout(matter, said.photos, context.openId, context.now)
  return matter
}

/** What a key has made is what it made, whatever has become since of the offer, the home or the hour it was asked for. */
async function once ({ key }: { key: string }, context: Context, make: () => Promise<Matter>): Promise<MatterView> {
  try {
    return await show(await make(), context)
  } catch (error) {
    const made = error instanceof Refused ? await matters(context.who).made(key) : undefined
    if (!made) throw error
    return show(made, context)
  }
}

const stepping = steps(workKinds, { errands: statementErrands })

export const main = serve(workOrder, {
  submit: (input, context) => once(input, context, async () => {
    const { who, estate, now } = context
    if (input.offerId) checkOffer(input, await offerShown(who.estateId, input.offerId))
    const about = input.aboutId ? accusedOf(input, await matters(who).get(input.aboutId), who, estate) : undefined
    const said: Said = submit(input, who, contactOf(context), estate, now)
    return begin(openings.submit, { ...said, ...about, accusedIds: [...said.accusedIds, ...about?.accusedIds ?? []], ...filesIn(input, context) }, context)
  }),

  record: (input, context) => once(input, context, async () => {
    const requester = await requesterOf(input, context)
    const said: Said = record(input, requester, context.estate, context.now)
    return begin(openings.record, { ...said, ...filesIn(input, context) }, context)
  }),

  ...stepping,
  act: (input, context) => withVendors(input, context, now => stepping.act(input, now)),

  /** Of any kind: whoever has to reach somebody does it the same way. */
  async call ({ id, key }, { who, estate, now }) {
    const { requester, number, place } = await act(flowOf, id, { action: 'call', key }, who, estate, now)
    if (!requester.phoneSealed) throw new Refused('notFound', 'noPhone', 'id')
    // The line of the timeline is for staff; whose number it is sees it here.
    await note(who, { act: 'revealPhone', label: number, reason: '办理事项，与报单人联系', ...(requester.personId && { subjectId: requester.personId }), ...(place.premisesId && { premisesId: place.premisesId }) }, now)
    return { phone: unseal(requester.phoneSealed) }
  },

  async candidates ({ id }, { who, estate, now }) {
    const repo = matters(who)
    return candidatesFor(await repo.get(id), estate, now, ids => repo.loads('assigneeId', ids))
  }
})
