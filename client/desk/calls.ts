import type { UnreachedCard } from '@domain/inbox/contract'

/** One call to make: to one person, about one matter, with all they have not been reached with, the newest first. */
export interface CallToMake { key: string, latest: UnreachedCard, cards: UnreachedCard[] }

/** @param meId whoever reads this has been reached */
export function callsOf (cards: readonly UnreachedCard[], meId: string): CallToMake[] {
  const calls = new Map<string, CallToMake>()
  for (const card of cards.filter(each => each.personId !== meId)) {
    const key = `${card.personId} ${card.matterId}`
    const call = calls.get(key)
    if (call) call.cards.push(card)
    else calls.set(key, { key, latest: card, cards: [card] })
  }
  return [...calls.values()]
}
