/** The catalogue: kept by managers, browsed by residents. */
import type { InferOutput } from 'valibot'
import type { Estate } from '@domain/estate/estate'
import { Refused } from '@domain/kit/errors'
import type { vendor } from '@domain/vendor/contract'
import { mostOffers, type Offer } from '@domain/vendor/offer'
import { keptOffer, offerView } from '@domain/vendor/show'
import type { KeptOffer, OfferView } from '@domain/vendor/view'
import { append } from '../audit/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { idOf } from '../kit/once'
import { fileOf } from '../kit/ticket'
import { keepOfferIn, offerIn, offersOf } from './offers-repo'

type Input<M extends keyof typeof vendor.methods> = InferOutput<typeof vendor.methods[M]['input']>

const picturesOf = (offers: readonly Offer[]) => linksFor(offers.flatMap(({ picture }) => picture ?? []))

export async function browse (_input: Input<'browse'>, { who }: Context): Promise<OfferView[]> {
  const found = await offersOf(who.estateId, 'shown'), links = await picturesOf(found)
  return found.map(each => offerView(each, links))
}

export async function offers (_input: Input<'offers'>, { who }: Context): Promise<KeptOffer[]> {
  const found = await offersOf(who.estateId), links = await picturesOf(found)
  return found.map(each => keptOffer(each, links))
}

type Content = Omit<Input<'keepOffer'>, 'id' | 'rev'>

/** What it says from now on. @throws Refused invalid for a category nobody sends vendors for, or a price upside down */
function contentOf ({ picture, keepPicture, excluded, ...rest }: Content, before: Offer | undefined, { categories }: Estate, personId: string): Omit<Offer, '_id' | 'v' | 'rev' | 'estateId'> {
  if (!categories.some(each => each.id === rest.categoryId)) throw new Refused('invalid', 'noCategory', 'categoryId')
  if (rest.toFen < rest.fromFen) throw new Refused('invalid', 'offerPrice', 'toFen')
  const kept = picture ? fileOf(picture, personId, 'picture') : keepPicture ? before?.picture : undefined
  return { ...rest, ...(excluded && { excluded }), ...(kept && { picture: kept }) }
}

async function save (id: string, context: Context, next: (before: Offer | undefined) => Promise<Offer | undefined>): Promise<KeptOffer> {
  const { who, now } = context
  const saved = await inTransaction(async transaction => {
    const before = await offerIn(transaction, id), after = await next(before)
    if (!after) return before!
    await keepOfferIn(transaction, after)
    await append(transaction, who, { act: 'changeOffer', subjectId: id, label: after.name, details: { state: after.state } }, now)
    return after
  })
  return keptOffer(saved, await picturesOf([saved]))
}

/** The same key adds it once. @throws Refused conflict where the catalogue is full */
export async function addOffer ({ key, ...input }: Input<'addOffer'>, context: Context): Promise<KeptOffer> {
  const { who, estate } = context, id = idOf('o', key, who)
  return save(id, context, async before => {
    if (before) return undefined
    if ((await offersOf(who.estateId)).length >= mostOffers) throw new Refused('conflict', 'offersFull', 'name', { most: String(mostOffers) })
    return { _id: id, v: 1, rev: 1, estateId: who.estateId, ...contentOf(input, undefined, estate, who.id) }
  })
}

/** @throws Refused conflict where somebody changed it since `rev` */
export async function keepOffer ({ id, rev, ...input }: Input<'keepOffer'>, context: Context): Promise<KeptOffer> {
  const { who, estate } = context
  return save(id, context, async before => {
    if (before?.estateId !== who.estateId) throw new Refused('notFound', 'noOffer', 'id')
    if (before.rev !== rev) throw new Refused('conflict', 'offerChanged', 'rev')
    const { _id, v, estateId } = before
    return { _id, v, estateId, rev: rev + 1, ...contentOf(input, before, estate, who.id) }
  })
}
