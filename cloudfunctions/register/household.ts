import { Refused } from '@domain/kit/errors'
import type { Matter } from '@domain/matter/matter'
import { cardFor } from '@domain/matter/view-for'
import { boundTo, entryFor, inOrder, premisesFor, type HouseholdView } from '@domain/register/view'
import { flows } from '@domain/flows'
import { note } from '../audit/repo'
import { command as _ } from '../kit/cloud'
import type { Context } from '../kit/context'
import { matters } from '../matter/repo'
import { tiedTo } from '../people/repo'
import { premisesById } from '../premises/repo'
import { entriesOf } from './repo'

const mostMatters = 20
const order = { field: 'updatedAt', direction: -1 } as const

/** What those who live here have open elsewhere: in the garden, in the garage. */
async function elsewhere ({ who }: Context, ids: string[]): Promise<Matter[]> {
  return ids.length === 0 ? [] : matters(who).list({ open: true, seenBy: _.in(ids), 'requester.personId': _.in(ids) }, order, mostMatters)
}

function newest (lists: Matter[][]): Matter[] {
  const each = new Map(lists.flat().map(matter => [matter._id, matter]))
  return [...each.values()].sort((a, b) => b.updatedAt - a.updatedAt).slice(0, mostMatters)
}

/** One household in one look; that somebody looked is in the log before they see it. */
export async function household (premisesId: string, context: Context): Promise<HouseholdView> {
  const { who, estate, now } = context
  const [home, entries, tied, here] = await Promise.all([
    premisesById(estate._id, premisesId), entriesOf(estate._id, [premisesId]), tiedTo(estate._id, [premisesId]),
    matters(who).list({ open: true, 'place.premisesId': premisesId }, order, mostMatters)
  ])
  if (!home) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  const people = boundTo(premisesId, tied, estate._id, now)
  const [others] = await Promise.all([
    elsewhere(context, people.map(each => each.personId)),
    note(who, { act: 'openHousehold', premisesId, label: home.label }, now)
  ])
  return {
    premises: premisesFor(home), entries: inOrder(entries.map(each => entryFor(each, now))), people,
    matters: newest([here, others]).map(each => cardFor(flows[each.kind], each, who, estate, now))
  }
}
