/** The three kinds of the trade bill as tables: which columns, and what stands in them. */
import type { Merchant } from '../merchants'
import type { Order, Payment } from '../memory/orders'
import type { Refund, RefundStatus } from '../memory/refunds'
import { plainTime } from '../time'

export type BillType = 'ALL' | 'SUCCESS' | 'REFUND'

/** One movement of money. A row of a payment has no refund. */
export interface Movement {
  at: number
  merchant: Merchant
  order: Order
  payment: Payment
  /** With its status as it was when the bill was made. */
  refund?: Refund & { status: RefundStatus }
}

/** Fen as yuan with two decimals. */
export const yuan = (fen: number): string => `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`

/** Fees are written with five decimals; here they are nothing. */
export const noFee = '0.00000'

/** What would break a line is a blank; commas are harmless, since every field begins with a backtick. */
const oneLine = (text = '') => text.replace(/\s+/g, ' ')

/** In a row of a refund the order's own money is nothing, as in bills that were shown (2024). */
const ordered = ({ order, refund }: Movement) => yuan(refund ? 0 : order.total)

type Column = (movement: Movement) => string

const columns = {
  交易时间: ({ at }) => plainTime(at),
  公众账号ID: ({ order }) => order.appId,
  商户号: ({ order }) => order.mchId,
  特约商户号: ({ order }) => order.subMchId ?? '0',
  设备号: () => '',
  微信订单号: ({ payment }) => payment.transactionId,
  商户订单号: ({ order }) => order.outTradeNo,
  用户标识: ({ order }) => Object.values(order.payer)[0] ?? '',
  交易类型: () => 'JSAPI',
  交易状态: ({ refund }) => refund ? 'REFUND' : 'SUCCESS',
  付款银行: ({ payment }) => payment.bank,
  货币种类: () => 'CNY',
  应结订单金额: ordered,
  代金券金额: () => yuan(0),
  退款申请时间: ({ refund }) => refund ? plainTime(refund.at) : '',
  退款成功时间: ({ refund }) => refund?.status === 'SUCCESS' && refund.endedAt !== undefined ? plainTime(refund.endedAt) : '',
  微信退款单号: ({ refund }) => refund?.refundId ?? '0',
  商户退款单号: ({ refund }) => refund?.outRefundNo ?? '0',
  退款金额: ({ refund }) => yuan(refund?.amount ?? 0),
  充值券退款金额: () => yuan(0),
  退款类型: ({ refund }) => refund ? 'ORIGINAL' : '',
  退款状态: ({ refund }) => refund?.status ?? '',
  商品名称: ({ order }) => oneLine(order.description),
  商户数据包: ({ order }) => oneLine(order.attach),
  手续费: () => noFee,
  费率: () => '0.00%',
  订单金额: ordered,
  申请退款金额: ({ refund }) => yuan(refund?.amount ?? 0),
  费率备注: () => ''
} satisfies Record<string, Column>

type ColumnName = keyof typeof columns

const only = (...left: ColumnName[]) => (Object.keys(columns) as ColumnName[]).filter(name => !left.includes(name))

const namesOf: Record<BillType, ColumnName[]> = {
  ALL: only('退款申请时间', '退款成功时间'),
  SUCCESS: only('退款申请时间', '退款成功时间', '微信退款单号', '商户退款单号', '退款金额', '充值券退款金额', '退款类型', '退款状态', '申请退款金额'),
  REFUND: only()
}

export const billTypes = Object.keys(namesOf) as BillType[]

export const headOf = (type: BillType): string => namesOf[type].join(',')

/** Each field begins with a backtick, so that no spreadsheet takes a number for one. */
export const lineOf = (fields: readonly string[]): string => fields.map(field => `\`${field}`).join(',')

export const rowOf = (type: BillType, movement: Movement): string => lineOf(namesOf[type].map(name => (columns[name])(movement)))
