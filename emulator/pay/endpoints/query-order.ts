import type { Order } from '../memory/orders'
import type { Mode } from '../merchants'
import { PayRefusal } from '../refusal'
import { transactionView } from '../transaction-view'
import type { Fields } from '../wire/rules'
import type { PayWorld } from '../world'
import { requireOwn, requireSubMerchant } from './caller'
import type { Call, Endpoint } from './endpoint'
import { mchId, outTradeNo, subMchId, transactionId } from './fields'

/** How each side says in whose name it asks, in a query as in a body. */
export const sides: Record<Mode, { fields: Fields; root: string; require (call: Call, given: Record<string, string>): void }> = {
  direct: {
    fields: { '/mchid': mchId },
    root: '/v3/pay/transactions',
    require ({ merchant }, given) { requireOwn(merchant, given.mchid) }
  },
  partner: {
    fields: { '/sp_mchid': mchId, '/sub_mchid': subMchId },
    root: '/v3/pay/partner/transactions',
    require ({ merchant }, given) {
      requireOwn(merchant, given.sp_mchid)
      requireSubMerchant(merchant, given.sub_mchid)
    }
  }
}

/** A partner sees an order only in the name of the merchant it was for. @throws PayRefusal ORDER_NOT_EXIST */
export function requireOrder (order: Order | undefined, subMerchant: string | undefined): Order {
  if (!order || order.subMchId !== subMerchant) throw new PayRefusal('ORDER_NOT_EXIST')
  return order
}

type Find = (call: Call, world: PayWorld) => Order | undefined

const query = (mode: Mode, name: string, path: string, fields: Fields, find: Find): Endpoint => ({
  name,
  at: `GET ${sides[mode].root}${path}`,
  mode,
  path: fields,
  query: sides[mode].fields,
  run (call, world) {
    sides[mode].require(call, call.query)
    return transactionView(requireOrder(find(call, world), call.query.sub_mchid), world)
  }
})

const byNumber: Find = ({ merchant, path }, { orders }) => orders.find(merchant.mchId, path.out_trade_no ?? '')
const byId: Find = ({ merchant, path }, { orders }) => orders.byTransaction(merchant.mchId, path.transaction_id ?? '')

export const queries: Endpoint[] = [
  query('direct', 'query', '/out-trade-no/{out_trade_no}', { '/out_trade_no': outTradeNo }, byNumber),
  query('direct', 'query', '/id/{transaction_id}', { '/transaction_id': transactionId }, byId),
  query('partner', 'partner.query', '/out-trade-no/{out_trade_no}', { '/out_trade_no': outTradeNo }, byNumber),
  query('partner', 'partner.query', '/id/{transaction_id}', { '/transaction_id': transactionId }, byId)
]
