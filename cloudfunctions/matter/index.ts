import { cardFor, firstPhotoOf } from '@domain/matter/view-for'
import { matterContract, type ViewName } from '@domain/matter/contract'
import { views } from '@domain/matter/views'
import { may } from '@domain/people/capability'
import { flows } from '@domain/flows'
import { Refused } from '@domain/kit/errors'
import { after, cursorOf } from '../kit/cursor'
import { linksFor } from '../kit/links'
import { serve } from '../kit/serve'
import { filterOf } from './filter'
import { matters } from './repo'

/** The chips on the desk, in the order they stand there. */
const chips: ViewName[] = ['turn', 'responsible', 'assigned', 'overdue', 'followUps', 'pending']

export const main = serve(matterContract, {
  async list ({ view, after: cursor, limit, ...wanted }, { who, estate, now }) {
    const row = views[view]
    if (!may(who, row.by)) throw new Refused('forbidden', 'notYours', 'view')
    const found = await matters(who).list(filterOf(row, wanted, who, estate, now), row.order, limit + 1, ...after(row.order, cursor))
    const items = found.slice(0, limit)
    const links = await linksFor(items.flatMap(firstPhotoOf))
    return { items: items.map(each => cardFor(flows[each.kind], each, who, estate, now, links)), ...(found.length > limit && { next: cursorOf(row.order, items.at(-1)!) }) }
  },

  async counts (_input, { who, estate, now }) {
    const mine = chips.filter(name => may(who, views[name].by))
    const totals = await Promise.all(mine.map(name => matters(who).count(filterOf(views[name], {}, who, estate, now))))
    return Object.fromEntries(mine.map((name, place) => [name, totals[place]!]))
  }
})
