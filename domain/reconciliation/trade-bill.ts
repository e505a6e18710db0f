/**
 * WeChat's trade bill of a day (APIv3 申请交易账单, `bill_type=ALL`): a header, a row per movement whose fields each begin with
 * a backtick, then a header and a row of totals. Sums are yuan. Columns are found by name, for WeChat adds some now and then.
 */
import { Refused } from '../kit/errors'

/** One movement as WeChat tells it. A refund bears its own number. */
export interface Movement {
  orderId: string
  transactionId: string
  refundId?: string
  /** `SUCCESS`, or of a refund `SUCCESS`, `PROCESSING`, `ABNORMAL`, `CLOSED`. */
  state: string
  fen: number
  /** 商户数据包: what we gave the order along. */
  attach: string
}

const columns = {
  orderId: '商户订单号', transactionId: '微信订单号', state: '交易状态', totalFen: '订单金额', refundId: '商户退款单号', refundState: '退款状态', refundFen: '申请退款金额', attach: '商户数据包'
} as const
type Column = keyof typeof columns

/** Yuan with two decimals as fen. @throws Refused invalid for anything else: no sum is guessed */
export function fenOf (yuan: string): number {
  const [, sign, whole, part] = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(yuan) ?? []
  if (whole === undefined) throw new Refused('invalid', 'tradeBill', 'sum')
  return (sign ? -1 : 1) * (Number(whole) * 100 + Number((part ?? '').padEnd(2, '0')))
}

/** Fields begin with a backtick, so a comma within one is no separator. */
const fieldsOf = (line: string) => line.replace(/^`/, '').split(',`')

function movementOf (field: (column: Column) => string): Movement {
  const common = { orderId: field('orderId'), transactionId: field('transactionId'), attach: field('attach') }
  return field('state') === 'REFUND'
    ? { ...common, refundId: field('refundId'), state: field('refundState'), fen: fenOf(field('refundFen')) }
    : { ...common, state: field('state'), fen: fenOf(field('totalFen')) }
}

/** @returns every movement of the bill. @throws Refused invalid where it is not such a bill, or its totals do not count its rows */
export function movementsOf (text: string): Movement[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter(Boolean)
  const places = head.split(',').map(name => name.replace(/^`/, '').trim())
  const end = lines.findIndex(line => !line.startsWith('`'))
  if (Object.values(columns).some(name => !places.includes(name)) || end < 0) throw new Refused('invalid', 'tradeBill', 'head')
  const rows = lines.slice(0, end).map(fieldsOf)
  if (Number(fieldsOf(lines[end + 1] ?? '')[0]) !== rows.length) throw new Refused('invalid', 'tradeBill', 'count')
  return rows.map(row => movementOf(column => row[places.indexOf(columns[column])] ?? ''))
}
