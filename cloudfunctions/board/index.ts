import { besideName } from '@domain/board/beside'
import { board } from '@domain/board/contract'
import { minute } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { staffOf } from '@domain/estate/roster'
import { cursorOf } from '../kit/cursor'
import { serve } from '../kit/serve'
import { behind } from './behind'
import { findingsFor, latestWeek, newestFirst, reportOf, reportsOf } from './repo'
import { boardOf, lookUp } from './show'
import { takeStock } from './stocks'
import { linkTo, takeOut } from './take-out'
import { talliesOf } from './tally-repo'

const page = 20

/** Stocks that are younger are not looked up anew, whoever asks, on whichever instance. */
const restMs = minute

export const main = serve(board, {
  open: async ({ span }, { who, estate, now }) => boardOf(await lookUp(span, who.estateId, now), who, estate, now),

  behind: (wish, context) => behind(wish, context),

  async findings ({ after }, { who, estate }) {
    const found = await findingsFor(who, page + 1, after), items = found.slice(0, page)
    return {
      items: items.map(({ _id, matterId, number, kind, cause, personId, at }) => ({ id: _id, matterId, number, kind, cause, at, ...(personId && { name: staffOf(estate, personId)?.name ?? '' }) })),
      ...(found.length > page && { next: cursorOf(newestFirst, items.at(-1)!) })
    }
  },

  async takeStock (_input, { estate, now }) {
    const known = (await talliesOf(estate._id, [besideName]))[0]?.beside?.stocks
    return known && Math.abs(now - known.at) < restMs ? known : takeStock(estate, now)
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
