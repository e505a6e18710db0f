import type { Mode } from '../merchants'
import { stateOf, type TradeState } from '../order-state'
import { PayRefusal, type PayCode } from '../refusal'
import type { Endpoint } from './endpoint'
import { outTradeNo } from './fields'
import { requireOrder, sides } from './query-order'

const refusals: Partial<Record<TradeState, PayCode>> = { SUCCESS: 'ORDERPAID', REFUND: 'ORDERPAID', CLOSED: 'ORDER_CLOSED' }

const close = (mode: Mode, name: string): Endpoint => ({
  name,
  at: `POST ${sides[mode].root}/out-trade-no/{out_trade_no}/close`,
  mode,
  path: { '/out_trade_no': outTradeNo },
  body: sides[mode].fields,
  run (call, { cloud, orders, refunds }) {
    const body = call.body as Record<string, string>
    sides[mode].require(call, body)
    const order = requireOrder(orders.find(call.merchant.mchId, call.path.out_trade_no ?? ''), body.sub_mchid)
    const refusal = refusals[stateOf(order, refunds.sumOf(order), cloud.clock.now())]
    if (refusal) throw new PayRefusal(refusal)
    orders.close(order)
    return undefined
  }
})

export const closes: Endpoint[] = [close('direct', 'close'), close('partner', 'partner.close')]
