/** One merchant collects for several estates: whose each movement of its bill is. */
import type { Movement } from './trade-bill'

/**
 * By what we know of its number; else by what the order was made with; a stray that says neither is the first estate's to look into.
 * @param known estates by the numbers of orders and refunds
 * @param estateIds all there are, in a fixed order
 */
export function shareOut (movements: readonly Movement[], known: ReadonlyMap<string, string>, estateIds: readonly string[]): Map<string, Movement[]> {
  const shares = new Map(estateIds.map(id => [id, [] as Movement[]]))
  for (const movement of movements) {
    const { orderId, refundId, attach } = movement
    const whose = [known.get(refundId ?? orderId), known.get(orderId), attach, estateIds[0]].find(id => id !== undefined && shares.has(id))
    if (whose !== undefined) shares.get(whose)!.push(movement)
  }
  return shares
}
