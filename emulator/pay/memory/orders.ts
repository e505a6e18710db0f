import { randomBytes, randomInt } from 'node:crypto'
import type { LocalCloud } from '../../types'
import { retold } from '../../wechat/memory/retold'
import { hour, stampOf } from '../time'

/** What a merchant ordered. Money in fen. */
export interface OrderFacts {
  /** The account that ordered, and within which `outTradeNo` is unique: a partner's own for all merchants below it. */
  mchId: string
  outTradeNo: string
  appId: string
  subMchId?: string
  subAppId?: string
  /** As it was named in the order: `openid`, or `sp_openid`, or `sub_openid`. */
  payer: Record<string, string>
  description: string
  attach?: string
  notifyUrl: string
  total: number
  /** Milliseconds; after it nobody can pay any more. */
  expiresAt: number
  /** All that was asked, to tell a repetition from another order under the same number. */
  asked: string
}

export interface Payment { transactionId: string; at: number; bank: string }

export interface Order extends OrderFacts {
  at: number
  prepay: { id: string; until: number }[]
  payment?: Payment
  closedAt?: number
}

type Key = Pick<OrderFacts, 'mchId' | 'outTradeNo'>
type Row =
  | { type: 'placed'; order: OrderFacts; at: number }
  | (Key & { type: 'prepared'; id: string; until: number })
  | (Key & { type: 'paid'; payment: Payment })
  | (Key & { type: 'closed'; at: number })

type State = Map<string, Order>

const prepayLifeMs = 2 * hour
const keyOf = ({ mchId, outTradeNo }: Key) => `${mchId} ${outTradeNo}`

function tell (state: State, row: Row): void {
  if (row.type === 'placed') {
    state.set(keyOf(row.order), { ...row.order, at: row.at, prepay: [] })
    return
  }
  const order = state.get(keyOf(row))
  if (!order) return
  if (row.type === 'prepared') order.prepay.push({ id: row.id, until: row.until })
  if (row.type === 'paid') order.payment = row.payment
  if (row.type === 'closed') order.closedAt = row.at
}

/** The orders of all merchants, out of the journal. */
export class Orders {
  private readonly state: () => State

  constructor (private readonly cloud: LocalCloud) {
    this.state = retold<Row, State>(cloud.journal, 'pay-order', () => new Map(), tell)
  }

  find (mchId: string, outTradeNo: string): Order | undefined {
    return this.state().get(keyOf({ mchId, outTradeNo }))
  }

  list (): Order[] {
    return [...this.state().values()]
  }

  byTransaction (mchId: string, transactionId: string): Order | undefined {
    return this.list().find(order => order.mchId === mchId && order.payment?.transactionId === transactionId)
  }

  byPrepayId (id: string): Order | undefined {
    return this.list().find(({ prepay }) => prepay.some(each => each.id === id))
  }

  place (order: OrderFacts): void {
    this.note({ type: 'placed', order, at: this.cloud.clock.now() })
  }

  /** @returns a `prepay_id`, good for two hours */
  prepare ({ mchId, outTradeNo }: Key): string {
    const now = this.cloud.clock.now()
    const id = `wx${stampOf(now)}${randomBytes(10).toString('hex')}`
    this.note({ type: 'prepared', mchId, outTradeNo, id, until: now + prepayLifeMs })
    return id
  }

  /** @returns the order as it is then */
  pay (order: Order): Order {
    const { mchId, outTradeNo } = order
    const at = this.cloud.clock.now()
    const transactionId = `42000${String(randomInt(1e5)).padStart(5, '0')}${stampOf(at).slice(0, 8)}${String(randomInt(1e10)).padStart(10, '0')}`
    const payment = { transactionId, at, bank: 'OTHERS' }
    this.note({ type: 'paid', mchId, outTradeNo, payment })
    return { ...order, payment }
  }

  close ({ mchId, outTradeNo }: Key): void {
    this.note({ type: 'closed', mchId, outTradeNo, at: this.cloud.clock.now() })
  }

  private note (row: Row): void {
    this.cloud.journal.add('pay-order', row)
    this.cloud.publish({ type: 'sent', kind: 'pay-order', row })
  }
}
