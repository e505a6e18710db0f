import type { Merchant } from '../merchants'
import type { Refund } from '../memory/refunds'
import { day as dayMs, hour, startOf } from '../time'
import type { PayWorld } from '../world'
import { headOf, lineOf, noFee, rowOf, yuan, type BillType, type Movement } from './columns'

/** A bill is made at ten in the morning after its day. */
export const madeAt = (day: string): number => startOf(day) + dayMs + 10 * hour

/** How a refund stood when the bill was made: what came later must not change a file whose hash was given out. */
const asOf = (refund: Refund, at: number): Refund => refund.endedAt !== undefined && refund.endedAt <= at ? refund : { ...refund, status: 'PROCESSING' }

const fits: Record<BillType, (movement: Movement) => boolean> = {
  ALL: () => true,
  SUCCESS: ({ refund }) => !refund,
  REFUND: ({ refund }) => refund !== undefined
}

interface Wanted { merchant: Merchant; day: string; type: BillType; subMchId?: string }

/** Payments of the day, and refunds that were asked for on it, in the order of their times. */
function movementsOf ({ merchant, day, type, subMchId }: Wanted, { orders, refunds }: PayWorld): Movement[] {
  const [from, made] = [startOf(day), madeAt(day)]
  const isOfDay = (at: number) => at >= from && at < from + dayMs
  const mine = orders.list().filter(order => order.mchId === merchant.mchId && (subMchId === undefined || order.subMchId === subMchId))
  const movements = mine.flatMap((order): Movement[] => {
    const { payment } = order
    if (!payment) return []
    const back = refunds.of(order).map(refund => ({ at: refund.at, merchant, order, payment, refund: asOf(refund, made) }))
    return [{ at: payment.at, merchant, order, payment }, ...back.filter(({ refund }) => refund.status !== 'CLOSED')]
  })
  return movements.filter(movement => isOfDay(movement.at) && fits[type](movement)).sort((one, other) => one.at - other.at)
}

const summaryHead = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'

function summaryOf (movements: readonly Movement[]): string {
  const sum = (amount: (movement: Movement) => number) => yuan(movements.reduce((total, movement) => total + amount(movement), 0))
  const ordered = sum(({ order, refund }) => refund ? 0 : order.total)
  const refunded = sum(({ refund }) => refund?.amount ?? 0)
  return lineOf([String(movements.length), ordered, refunded, yuan(0), noFee, ordered, refunded])
}

/** @returns the file as it is before it is packed; undefined where nothing has moved */
export function tradeBill (wanted: Wanted, world: PayWorld): Buffer | undefined {
  const movements = movementsOf(wanted, world)
  if (movements.length === 0) return undefined
  const rows = movements.map(movement => rowOf(wanted.type, movement))
  const lines = [headOf(wanted.type), ...rows, summaryHead, summaryOf(movements), '']
  return Buffer.from(`\uFEFF${lines.join('\r\n')}`)
}
