/** Three ways of telling one day, laid side by side. What agrees is counted, what does not is a difference with a name. */
import type { Difference, DifferenceKind } from './difference'
import type { Movement } from './trade-bill'

/** What we know of one order that was paid, or of one refund. */
export interface Here { id: string, fen: number, /** Of the ledger's posting, on the account of WeChat; 0 without one, and nothing where none is due yet. */ ledgerFen?: number }

export interface Day { estateId: string, day: string, trades: readonly Here[], refunds: readonly Here[], movements: readonly Movement[] }

export interface Compared { trades: number, tradesFen: number, refunds: number, refundsFen: number, differences: Difference[] }

interface Names { onlyThere: DifferenceKind, onlyHere: DifferenceKind, amount: DifferenceKind, noPosting: DifferenceKind, posting: DifferenceKind }

const names: Record<'trades' | 'refunds', Names> = {
  trades: { onlyThere: 'onlyAtWechat', onlyHere: 'onlyInOrders', amount: 'amount', noPosting: 'notInLedger', posting: 'ledgerAmount' },
  refunds: { onlyThere: 'refundOnlyAtWechat', onlyHere: 'refundOnlyHere', amount: 'refundAmount', noPosting: 'refundNotInLedger', posting: 'refundAmount' }
}

/** States that say that money has moved, or is moving. */
const moved: Record<'trades' | 'refunds', readonly string[]> = { trades: ['SUCCESS'], refunds: ['SUCCESS', 'PROCESSING'] }

type Found = Pick<Difference, 'kind' | 'of' | 'hereFen' | 'ledgerFen' | 'wechatFen'>

/** What differs about one number, at most one thing: the first that is wrong explains the rest. */
function differs (sort: 'trades' | 'refunds', of: string, here: Here | undefined, there: readonly Movement[]): Found | undefined {
  const said = names[sort], [first, again] = there
  const sums = { of, ...(here && { hereFen: here.fen }), ...(here?.ledgerFen !== undefined && { ledgerFen: here.ledgerFen }), ...(first && { wechatFen: first.fen }) }
  const wrong: [boolean, DifferenceKind][] = [
    [again !== undefined, 'twice'],
    [first !== undefined && !moved[sort].includes(first.state), 'otherState'],
    [!here, said.onlyThere],
    [!first, said.onlyHere],
    [here?.fen !== first?.fen, said.amount],
    [here?.ledgerFen === 0, said.noPosting],
    [here?.ledgerFen !== undefined && here.ledgerFen !== here.fen, said.posting]
  ]
  const [, kind] = wrong.find(([is]) => is) ?? []
  return kind && { kind, ...sums }
}

const sum = (values: readonly { fen: number }[]) => values.reduce((total, each) => total + each.fen, 0)

function side (sort: 'trades' | 'refunds', here: readonly Here[], there: readonly Movement[], idOf: (movement: Movement) => string): Found[] {
  const ours = new Map(here.map(each => [each.id, each])), theirs = new Map<string, Movement[]>()
  for (const each of there) theirs.set(idOf(each), [...theirs.get(idOf(each)) ?? [], each])
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap(id => differs(sort, id, ours.get(id), theirs.get(id) ?? []) ?? [])
}

/** @param day what we know and what WeChat says of the same day of one estate, +08:00 */
export function compare ({ estateId, day, trades, refunds, movements }: Day): Compared {
  const paid = movements.filter(each => each.refundId === undefined), returned = movements.filter(each => each.refundId !== undefined)
  const found = [...side('trades', trades, paid, each => each.orderId), ...side('refunds', refunds, returned, each => each.refundId!)]
  return {
    trades: paid.length, tradesFen: sum(paid), refunds: returned.length, refundsFen: sum(returned),
    differences: found.map(each => ({ _id: `${estateId}_${day}_${each.kind}_${each.of}`, v: 1, estateId, day, open: true, ...each }))
  }
}
