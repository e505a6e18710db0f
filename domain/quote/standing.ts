/** How paid work stands: what is asked, offered, confirmed and still to be answered. Everything else reads it from here. */
import type { Estate } from '../estate/estate'
import type { Matter, Status } from '../matter/matter'
import { vendorById } from '../vendor/crew'
import type { Ask, Price, Quote, Quoting } from './quoting'

type Body = Quoting | undefined

/** Whoever was chosen does what staff would: from the order to the acceptance. */
const working: readonly Status[] = ['assigned', 'inProgress', 'completed', 'deferred']

export const isOpen = ({ state }: Ask) => state === 'asked' || state === 'quoted'

export const openAsks = (body: Body): Ask[] => (body?.asks ?? []).filter(isOpen)

/** The ask of whoever was chosen, at work or done. */
export const chosenAsk = (body: Body): Ask | undefined => body?.asks.find(each => each.state === 'chosen')

/** Who is at work on it now. */
export const vendorAtWork = ({ quoting, status }: Pick<Matter, 'quoting' | 'status'>): string | undefined =>
  working.includes(status) ? chosenAsk(quoting)?.vendorId : undefined

const inState = (body: Body, state: Price['state']) => body?.prices.find(each => each.state === state)

/** What the resident is asked now · what a manager is asked now · what holds. */
export const offeredPrice = (body: Body) => inState(body, 'offered')
export const waitingPrice = (body: Body) => inState(body, 'waiting')
export const confirmedPrice = (body: Body) => inState(body, 'confirmed')

/** A change that nobody has answered yet. */
export const openChange = (body: Body): Quote | undefined => body?.quotes.find(each => each.change && !each.over)

/** What the clerk can choose from: the last quote of each who still may do it, or the change that waits. */
export function liveQuotes (body: Body): Quote[] {
  const change = openChange(body)
  if (change) return [change]
  return openAsks(body).flatMap(({ vendorId, at }) => body?.quotes.filter(each => each.vendorId === vendorId && !each.change && each.at >= at).slice(-1) ?? [])
}

export const quoteById = (body: Body, id: string | undefined): Quote | undefined => body?.quotes.find(each => each.id === id)

/** It was accepted once: from then on nothing of it is priced or billed again. */
export const isBilled = (body: Body) => body?.warrantyUntil !== undefined

type Walled = Pick<Matter, 'accusedIds' | 'hiddenFrom'>

/** A company of which anybody is complained of has no part in it. */
export function isClear ({ accusedIds, hiddenFrom }: Walled, estate: Pick<Estate, 'vendors'>, vendorId: string): boolean {
  const crew = vendorById(estate, vendorId)?.crew ?? []
  return crew.every(({ personId }) => !accusedIds.includes(personId) && !hiddenFrom.includes(personId))
}

/** Vendors who may read it now: those asked, then the one at work. */
export function readersOf (matter: Matter, estate: Pick<Estate, 'vendors'>): string[] {
  const atWork = vendorAtWork(matter)
  return [...openAsks(matter.quoting).map(each => each.vendorId), ...atWork ? [atWork] : []].filter(id => isClear(matter, estate, id))
}
