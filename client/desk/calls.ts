import type { UnreachedCard } from '@domain/inbox/contract'

/** One call to make: to one person, about one matter, with all they have not been reached with, the newest first. */
export interface CallToMake { key: string, latest: UnreachedCard, cards: UnreachedCard[] }

/** Nobody is phoned three times about the same tap. */
export function callsOf (cards: readonly UnreachedCard[]): CallToMake[] {
  const calls = new Map<string, CallToMake>()
  for (const card of cards) {
    const key = `${card.personId} ${card.matterId}`
    const call = calls.get(key)
    if (call) call.cards.push(card)
    else calls.set(key, { key, latest: card, cards: [card] })
  }
  return [...calls.values()]
}
