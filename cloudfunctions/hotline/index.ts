import { hotline } from '@domain/hotline/contract'
import { tableOf } from '@domain/hotline/table'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { serve } from '../kit/serve'
import { draft, keep, publish } from './keep'
import { callsBetween, countCall } from './repo'

/** Rows of one look at the calls: a season of an estate with a dozen numbers. */
const mostRows = 1000

export const main = serve(hotline, {
  table: async (_input, { estate, now }) => Promise.resolve(tableOf(estate, now)),

  async called ({ number }, { who, estate, now }) {
    if (!estate.hotlines.some(each => each.number === number)) throw new Refused('notFound', 'noHotline', 'number')
    await countCall(who.estateId, day(now), number)
    return { ok: true as const }
  },

  draft, keep, publish,

  async calls ({ from, until }, { who }) {
    if (until < from) throw new Refused('invalid', 'range', 'until')
    return (await callsBetween(who.estateId, from, until, mostRows)).map(({ date, number, count }) => ({ date, number, count }))
  }
})
