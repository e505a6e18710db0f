import { hotline } from '@domain/hotline/contract'
import { standing } from '@domain/hotline/history'
import { tableOf } from '@domain/hotline/table'
import { day, dayBefore, dayLength, moment } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { serve } from '../kit/serve'
import { discard, draft, keep, publish } from './keep'
import { callsBetween, countCall } from './repo'

/** Days of one look at the calls: a quarter. */
const mostDays = 92

export const main = serve(hotline, {
  table: async (_input, { estate, now }) => Promise.resolve(tableOf(estate, now)),

  async called ({ number }, { who, estate, now }) {
    const today = day(now)
    // A page that was opened before midnight still shows what ended then.
    if (!standing(estate.hotlines, dayBefore(today)).some(each => each.number === number)) throw new Refused('notFound', 'noHotline', 'number')
    await countCall(who.estateId, today, number)
    return { ok: true as const }
  },

  draft, keep, discard, publish,

  async calls ({ from, until }, { who }) {
    if (until < from || moment(until) - moment(from) >= mostDays * dayLength) throw new Refused('invalid', 'range', 'until')
    return (await callsBetween(who.estateId, from, until)).map(({ date, number, count }) => ({ date, number, count }))
  }
})
