import type { OrderState } from '@domain/payment/order'
import type { OrderView } from '@domain/payment/view'
import type { CashierAnswer } from '../../kit'

/** How an order stands for whoever looks at it; `waiting`: WeChat's cashier said yes, and nobody has told us yet. */
export type Stage = 'paid' | 'partBack' | 'allBack' | 'waiting' | 'open' | 'closed'

type Told = Pick<OrderView, 'state' | 'fen' | 'unowedFen'>

const settled = ({ fen, unowedFen = 0 }: Told): Stage => unowedFen === 0 ? 'paid' : unowedFen < fen ? 'partBack' : 'allBack'

const stages: Record<OrderState, (order: Told, left: CashierAnswer | undefined) => Stage> = {
  ordered: (_order, left) => left === 'paid' ? 'waiting' : 'open',
  paid: settled,
  closed: () => 'closed'
}

/** @param left how the cashier was left: a hint, which only counts until the server knows */
export const stageOf = (order: Told, left: CashierAnswer | undefined): Stage => stages[order.state](order, left)
