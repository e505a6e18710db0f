/** What is true of the books at every moment, whatever happened. Each answers with what is wrong. */
import { channels, type Account } from '@domain/payment/account'
import { itemFen, sumOf } from '@domain/payment/order'
import type { MemoryBank } from './memory-bank'
import type { MemoryBooks } from './memory-books'

const sum = (values: Iterable<number>) => [...values].reduce((total, each) => total + each, 0)

/** The state of an account: debits less credits. */
export const stand = ({ ledger }: MemoryBooks, account: Account): number =>
  sum([...ledger.values()].flatMap(each => each.lines).filter(line => line.account === account).map(line => line.fen))

const open = ['asked', 'approved', 'sent', 'failed']

type Rule = (books: MemoryBooks, bank: MemoryBank) => boolean

const rules: Record<string, Rule> = {
  'each posting balances': ({ ledger }) => [...ledger.values()].every(each => sum(each.lines.map(line => line.fen)) === 0 && each.lines.every(line => Number.isInteger(line.fen))),
  'what is receivable is what open bills say': books => stand(books, 'receivable') === sum([...books.billsById.values()].map(bill => bill.openFen)),
  'only open bills are owed': ({ billsById }) => [...billsById.values()].every(bill => bill.state === 'open' ? bill.openFen > 0 : bill.openFen === 0 && !bill.held),
  'what is paid ahead is what balances say': books => -stand(books, 'prepaid') === sum([...books.balances.values()].map(each => each.balanceFen)),
  'no balance is below nothing': ({ balances }) => [...balances.values()].every(each => each.balanceFen >= 0),
  'deposits held are what their bills say': books => -stand(books, 'depositHeld') === sum([...books.billsById.values()].map(bill => bill.depositFen ?? 0)),
  'no deposit is below nothing': ({ billsById }) => [...billsById.values()].every(bill => (bill.depositFen ?? 0) >= 0),
  'what is on its way back is what refunds say': books => -stand(books, 'refundDue') === sum([...books.refunds.values()].filter(each => open.includes(each.state)).map(each => each.fen)),
  'each channel holds what came in less what went back': books => channels.filter(each => each !== 'prepaid').every(channel => stand(books, channel) ===
    sum([...books.payments.values()].filter(each => each.channel === channel).map(each => each.fen)) - sum([...books.refunds.values()].filter(each => each.channel === channel && each.state === 'done').map(each => each.fen))),
  'every fen received is on a bill, ahead, or on its way back': ({ payments }) => [...payments.values()].every(({ fen, items, unowedFen }) => fen === sumOf(items) + unowedFen),
  'a paid bill has one payment, for just its sum': ({ billsById, payments }) => [...billsById.values()].every(bill => {
    const by = [...payments.values()].flatMap(each => each.items.filter(item => item.kind === 'bill' && item.billId === bill._id).map(item => ({ id: each._id, fen: itemFen(item) })))
    return bill.state === 'paid' ? by.length === 1 && by[0]!.id === bill.paid?.paymentId && by[0]!.fen === bill.paid.fen + bill.paid.lateFen : by.length === 0
  }),
  'receipts are numbered without a gap': ({ payments, head }) => {
    const numbers = [...payments.values()].flatMap(each => each.receiptNo ?? []).sort((a, b) => a - b)
    return numbers.length === head.last && numbers.every((number, place) => number === place + 1)
  },
  'what is closed here can’t be paid at WeChat': ({ orders }, bank) => [...orders.values()].every(({ _id, state }) => state !== 'closed' || bank.orders.get(_id)?.state !== 'open'),
  'nothing goes back that did not come': ({ payments, refunds }) => [...payments.values()].every(({ _id, fen, returnedFen }) => returnedFen <= fen &&
    returnedFen === sum([...refunds.values()].filter(each => each.paymentId === _id && each.state !== 'refused').map(each => each.fen)))
}

/** @returns the names of rules that do not hold */
export const broken = (books: MemoryBooks, bank: MemoryBank): string[] => Object.entries(rules).filter(([, holds]) => !holds(books, bank)).map(([name]) => name)
