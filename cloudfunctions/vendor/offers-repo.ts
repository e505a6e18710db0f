/** The only file that names the catalogue. */
import { Refused } from '@domain/kit/errors'
import { mostOffers, type Offer } from '@domain/vendor/offer'
import { db, type Transaction } from '../kit/cloud'

const offers = () => db.collection('offers')

/** In the order of the catalogue. @param state only those */
export async function offersOf (estateId: string, state?: Offer['state']): Promise<Offer[]> {
  const { data } = await offers().where({ estateId, ...(state && { state }) }).orderBy('place', 'asc').orderBy('_id', 'asc').limit(mostOffers).get()
  return data as Offer[]
}

/** One that is shown. @throws Refused notFound where it is hidden, another estate's or none */
export async function offerShown (estateId: string, id: string): Promise<Offer> {
  const { data } = await offers().where({ _id: id, estateId, state: 'shown' }).limit(1).get()
  const [found] = data as Offer[]
  if (!found) throw new Refused('notFound', 'noOffer', 'offerId')
  return found
}

export async function offerIn (transaction: Transaction, id: string): Promise<Offer | undefined> {
  const { data } = await transaction.collection('offers').doc(id).get()
  return data as Offer | null ?? undefined
}

export async function keepOfferIn (transaction: Transaction, { _id, ...offer }: Offer): Promise<void> {
  await transaction.collection('offers').doc(_id).set(offer)
}
