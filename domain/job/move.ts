import type { Move } from '../matter/move'
import { masked } from './mask'

type Said = Pick<Move, 'action' | 'key' | 'note' | 'quote'>

/** What is kept of what a vendor's people say: nothing by which they could be reached without the center, in a bid neither. */
export const maskedMove = ({ note, quote, ...said }: Said): Said => ({
  ...said,
  ...(note !== undefined && { note: masked(note) }),
  ...(quote && { quote: { ...quote, items: quote.items.map(each => ({ ...each, name: masked(each.name) })), ...(quote.note !== undefined && { note: masked(quote.note) }) } })
})
