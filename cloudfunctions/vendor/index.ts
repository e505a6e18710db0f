import { day } from '@domain/kit/calendar'
import { vendor } from '@domain/vendor/contract'
import { ratingOf, workOf } from '@domain/vendor/rating'
import { rowOf } from '@domain/vendor/show'
import { suggest } from '@domain/vendor/suggest'
import { serve } from '../kit/serve'
import { acceptedOfCategory, acceptedOfVendor, inHandOf, matters } from '../matter/repo'
import { invite, remove } from './crew'
import { add, keep, reveal, stand } from './keep'
import { addOffer, browse, keepOffer, offers } from './offers'
import { vendorById, vendorsOf } from './repo'
import { show } from './show'

export const main = serve(vendor, {
  async list (_input, { who, now }) {
    return (await vendorsOf(who.estateId)).map(each => rowOf(each, day(now)))
  },

  async get ({ id }, context) {
    return show(await vendorById(context.who.estateId, id), context)
  },

  add, keep, stand, reveal, invite, remove,

  async rated ({ id }, { who, now }) {
    const { _id } = await vendorById(who.estateId, id), works = await acceptedOfVendor(who.estateId, _id), rating = ratingOf(works, now)
    // The figure counts all of them; behind it stands what may be seen.
    return { ...(rating && { rating }), works: works.filter(each => !each.hiddenFrom.includes(who.id)).map(workOf) }
  },

  async suggest ({ id }, { who, now }) {
    const [{ categoryId, place }, vendors] = await Promise.all([matters(who).get(id), vendorsOf(who.estateId)]), ids = vendors.map(each => each._id)
    const [open, past] = await Promise.all([inHandOf(who.estateId, ids), acceptedOfCategory(who.estateId, categoryId, ids)])
    return suggest(vendors, { categoryId, zoneId: place.zoneId }, { open, past }, now, day(now))
  },

  browse, offers, addOffer, keepOffer
})
