/** Paid work of a matter that is nobody's any more: what was agreed, done and billed stays; whose yes it was does not. */
import type { Quoting } from './quoting'

/** The brief was written of somebody's home. @param erased what stands for a name that was */
export const quotingWithoutNames = (body: Quoting, erased: string): Quoting => {
  const { photos: _photos, ...rest } = body
  return { ...rest, brief: '', prices: body.prices.map(({ confirmed, ...price }) => confirmed ? { ...price, confirmed: { ...confirmed, by: '', byName: erased } } : price) }
}

/** One of the home who said yes and is to be gone, where the matter stays somebody's. */
export const quotingWithoutPerson = (body: Quoting, personId: string, erased: string): Quoting => ({
  ...body, prices: body.prices.map(({ confirmed, ...price }) => confirmed ? { ...price, confirmed: confirmed.by === personId ? { ...confirmed, by: '', byName: erased } : confirmed } : price)
})
