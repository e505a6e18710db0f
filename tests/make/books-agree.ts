/** Whether bills, payments, refunds, balances, receipts, tills and ledger tell one story, to the fen. Each rule says what it misses. */
import { channels, counterChannels, type Account } from '@domain/payment/account'
import { day } from '@domain/kit/calendar'
import { sumOf } from '@domain/payment/order'
import type { Books } from './books'
import { vendorRules } from './vendors-agree'

type Rule = (books: Books) => string[]

const sum = <T>(rows: readonly T[], fen: (row: T) => number) => rows.reduce((total, row) => total + fen(row), 0)
const same = (what: string, one: number, other: number) => one === other ? [] : [`${what}: ${one} and ${other}`]

const standing = ({ postings }: Books, account: Account) => sum(postings.flatMap(each => each.lines).filter(line => line.account === account), line => line.fen)

const isUnderWay = ({ state }: Books['refunds'][number]) => state !== 'done' && state !== 'refused'
const fee = ({ kind }: Books['bills'][number]) => kind !== 'deposit'
const credited = ({ credits }: Books['bills'][number]) => sum(credits, each => each.fen)
const repeated = (values: readonly string[]) => [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]

/** Bills that payments say they paid, each with its payment. */
const paidBills = ({ payments }: Books) => payments.flatMap(payment => payment.items.flatMap(item => item.kind === 'bill' ? [{ payment, item }] : []))

const isPaid = ({ state }: Books['statements'][number]) => state === 'paid'

const rules: Record<string, Rule> = {
  'each posting comes to nothing': ({ postings }) => postings.filter(each => sum(each.lines, line => line.fen) !== 0).map(each => each._id),

  'fen are whole': ({ postings }) => postings.filter(each => !each.lines.every(line => Number.isSafeInteger(line.fen))).map(each => each._id),

  'what residents owe is what is open': books => same('receivable, open', standing(books, 'receivable'), sum(books.bills, bill => bill.openFen)),

  'only open bills are open': ({ bills }) => bills.filter(bill => (bill.state === 'open') !== (bill.openFen > 0)).map(bill => bill._id),

  'what is paid ahead is the balances': books => same('prepaid, balances', -standing(books, 'prepaid'), sum(books.balances, each => each.balanceFen)),

  'no balance is below nothing': ({ balances }) => balances.filter(each => each.balanceFen < 0).map(each => each._id),

  'deposits held are those of the bills': books => same('depositHeld, bills', -standing(books, 'depositHeld'), sum(books.bills, bill => bill.depositFen ?? 0)),

  'deposits due are the open ones': books => same('depositDue, bills', -standing(books, 'depositDue'), sum(books.bills.filter(bill => !fee(bill)), bill => bill.openFen)),

  'income is what was issued less what was taken off, and what was kept of deposits': books => same(
    'income, bills', -standing(books, 'income'), sum(books.bills.filter(fee), bill => bill.amountFen - credited(bill)) + sum(books.bills, bill => bill.deductedFen ?? 0)
  ),

  'deposits held are what came in less what went out': books => same(
    'depositHeld, in and out', -standing(books, 'depositHeld'),
    sum(paidBills(books).filter(({ item }) => item.deposit), ({ item }) => item.principalFen) - sum(books.refunds.filter(each => each.source === 'deposit' && each.state !== 'refused'), each => each.fen) - sum(books.bills, bill => bill.deductedFen ?? 0)
  ),

  'late income is what was paid late': books => same('lateIncome, bills', -standing(books, 'lateIncome'), sum(books.bills, bill => bill.paid?.lateFen ?? 0)),

  'what goes back is the refunds under way': books => same('refundDue, refunds', -standing(books, 'refundDue'), sum(books.refunds.filter(isUnderWay), each => each.fen)),

  'money is what came less what went back': books => channels.filter(channel => channel !== 'prepaid').flatMap(channel => same(
    channel, standing(books, channel),
    sum(books.payments.filter(each => each.channel === channel), each => each.fen) - sum(books.refunds.filter(each => each.channel === channel && each.state === 'done'), each => each.fen) - (channel === 'transfer' ? sum(books.statements.filter(isPaid), each => each.totalFen) : 0)
  )),

  'every fen of a payment is on an item or on its way back': ({ payments }) => payments.filter(each => each.fen !== sumOf(each.items) + each.unowedFen).map(each => each._id),

  'what nothing was owed for has its refund': ({ payments, refunds }) => payments.flatMap(payment => {
    const back = refunds.filter(each => each.paymentId === payment._id && each.source === 'unowed')
    return payment.unowedFen === sum(back, each => each.fen) ? [] : [payment._id]
  }),

  'what went back of a payment is its refunds': ({ payments, refunds }) =>
    payments.filter(({ _id, returnedFen }) => returnedFen !== sum(refunds.filter(each => each.paymentId === _id && each.state !== 'refused'), each => each.fen)).map(each => each._id),

  'nothing goes back that did not come': ({ payments }) => payments.filter(each => each.returnedFen > each.fen || each.returnedFen < 0).map(each => each._id),

  'no bill is paid twice': books => repeated(paidBills(books).map(({ item }) => item.billId)),

  'each paid bill has its payment, with the same sums': books => books.bills.filter(bill => {
    const [found] = paidBills(books).filter(({ item }) => item.billId === bill._id)
    if (bill.state !== 'paid') return found !== undefined
    return bill.paid?.paymentId !== found?.payment._id || bill.paid?.fen !== found?.item.principalFen || bill.paid?.lateFen !== found?.item.lateFen
  }).map(bill => bill._id),

  'receipts are numbered without a gap': ({ payments, heads }) => heads.flatMap(({ _id, last }) => {
    const numbers = payments.filter(each => each.estateId === _id).flatMap(each => each.receiptNo ?? []).sort((a, b) => a - b)
    return numbers.length === last && numbers.every((number, at) => number === at + 1) ? [] : [`${_id}: ${numbers.join(' ')}, last ${last}`]
  }),

  'a receipt is for what was kept': ({ payments }) => payments.filter(each => (each.items.length > 0) !== (each.receiptNo !== undefined)).map(each => each._id),

  'each payment is posted once': ({ payments, postings }) => payments.filter(({ _id }) => postings.filter(each => each.act === 'pay' && each.of === _id).length !== 1).map(each => each._id),

  'an order is paid where there is its payment': ({ orders, payments }) => orders.filter(({ _id, state }) => (state === 'paid') !== payments.some(each => each._id === _id)).map(each => each._id),

  'only an open order holds bills': ({ bills, orders }) => bills.filter(({ held }) => held && orders.find(each => each._id === held.orderId)?.state !== 'ordered').map(each => each._id),

  'nothing that is over is looked at again': ({ orders, refunds }) => [...orders.filter(each => each.state !== 'ordered'), ...refunds.filter(each => !isUnderWay(each))].filter(each => each.lookAt !== undefined).map(each => each._id),

  'a till has what its cashier took and handed out': ({ tills, payments, refunds }) => tills.flatMap(({ _id, estateId, cashierId, day: on, expected }) => counterChannels.flatMap(channel => same(
    `${_id} ${channel}`, expected[channel],
    sum(payments.filter(each => each.estateId === estateId && each.cashierId === cashierId && each.channel === channel && day(each.at) === on), each => each.fen) -
      sum(refunds.filter(each => each.estateId === estateId && each.channel === channel && each.handedOut?.by === cashierId && day(each.handedOut.at) === on), each => each.fen)
  )))
}

/** @returns what does not agree, by the rule it breaks; an empty list is what a test expects */
export const disagreements = (books: Books): string[] => Object.entries({ ...rules, ...vendorRules }).flatMap(([name, rule]) => rule(books).map(what => `${name}: ${what}`))
