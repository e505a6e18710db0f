import { board } from '@domain/board/contract'
import { Refused } from '@domain/kit/errors'
import { staffOf } from '@domain/estate/roster'
import { cursorOf } from '../kit/cursor'
import { tooMany } from '../kit/rate'
import { serve } from '../kit/serve'
import { findingsFor, latestWeek, newestFirst, reportOf, reportsOf } from './repo'
import { boardOf } from './show'
import { takeStock } from './stocks'
import { linkTo, takeOut } from './take-out'

const page = 20

/** Stocks are looked up so often in a minute by one person: a second look shows nothing new. */
const mostLooks = 2

export const main = serve(board, {
  open: async ({ span }, { who, estate, now }) => boardOf(span, who, estate, now),

  async findings ({ after }, { who, estate }) {
    const found = await findingsFor(who, page + 1, after), items = found.slice(0, page)
    return {
      items: items.map(({ _id, matterId, number, kind, cause, personId, at }) => ({ id: _id, matterId, number, kind, cause, at, ...(personId && { name: staffOf(estate, personId)?.name ?? '' }) })),
      ...(found.length > page && { next: cursorOf(newestFirst, items.at(-1)!) })
    }
  },

  async takeStock (_input, { estate, openId, now }) {
    tooMany(openId, 'takeStock', now, mostLooks)
    return takeStock(estate, now)
  },

  export: (wish, context) => takeOut(wish, context),

  async reports ({ after }, { who }) {
    const found = await reportsOf(who.estateId, page + 1, after), items = found.slice(0, page)
    return { items: items.map(({ week, at }) => ({ week, at })), ...(found.length > page && { next: cursorOf(latestWeek, items.at(-1)!) }) }
  },

  async report ({ monday }, { who }) {
    const found = await reportOf(who.estateId, monday)
    if (!found) throw new Refused('notFound', 'noReport', 'monday')
    return linkTo(found.fileId, `服务周报 ${monday}.pdf`)
  },

  async sample (_input, { who }) {
    const [latest] = await reportsOf(who.estateId, 1)
    return (latest?.sample ?? []).filter(({ hiddenFrom }) => !hiddenFrom.includes(who.id)).map(({ hiddenFrom: _hiddenFrom, ...rest }) => rest)
  }
})
