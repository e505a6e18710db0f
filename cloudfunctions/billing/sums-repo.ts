/** Sums over all bills of a month, where they lie. Deposits are no income and stay out. */
import { command as _ } from '../kit/cloud'
import { money } from '../payment/money-repo'

/** The month's own bills, and what was charged once in it. */
const within = (month: string) => _.gte(month).and(_.lte(`${month}-~`))

async function sumOf (filter: object, field: string): Promise<number> {
  const { data } = await money.bills().aggregate().match({ ...filter, kind: _.neq('deposit') }).group({ _id: null, fen: { $sum: field } }).end() as { data: [{ fen: number }?] }
  return data[0]?.fen ?? 0
}

/** Still to be paid, fen. @param month `YYYY-MM` */
export const openIn = (estateId: string, month: string): Promise<number> => sumOf({ estateId, state: 'open', period: within(month) }, '$openFen')

/** Paid or to be paid, fen, after corrections. */
export async function issuedIn (estateId: string, month: string): Promise<number> {
  const of = (state: string, field: string) => sumOf({ estateId, state, period: within(month) }, field)
  return await of('open', '$openFen') + await of('paid', '$paid.fen')
}

/**
 * Still to be paid of what fell due on these days, fen.
 * @param from the first day that is too old for it; from the beginning without one
 * @param before the first day that is too young
 */
export const overdueBetween = (estateId: string, from: string | undefined, before: string): Promise<number> =>
  sumOf({ estateId, state: 'open', dueOn: from === undefined ? _.lt(before) : _.lt(before).and(_.gt(from)) }, '$openFen')

/** Of these fees, which are deposits: what is held for those who paid, fen. */
export async function depositsHeld (estateId: string, tariffIds: readonly string[]): Promise<number> {
  const { data } = await money.bills().aggregate().match({ estateId, tariffId: _.in([...tariffIds]) }).group({ _id: null, fen: { $sum: '$depositFen' } }).end() as { data: [{ fen: number }?] }
  return data[0]?.fen ?? 0
}
