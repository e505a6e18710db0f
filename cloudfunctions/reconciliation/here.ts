/** What our books say of a day's movements, and what they say beyond them. */
import { dayLength, minute, moment } from '@domain/kit/calendar'
import type { Posting } from '@domain/payment/account'
import type { Here } from '@domain/reconciliation/compare'
import type { Movement } from '@domain/reconciliation/trade-bill'
import { paymentsNumbered, paymentsTraded, postingsNumbered, refundsNumbered, refundsSent } from '../payment/days-repo'

/** Clocks differ: what moved so near to midnight may stand in the bill of either day. */
const margin = 5 * minute

export const numberOf = ({ refundId, orderId }: Movement) => refundId ?? orderId

/** What has moved on WeChat's account, whichever way. */
const movedFen = (posting: Posting | undefined) => Math.abs((posting?.lines ?? []).filter(each => each.account === 'wechat').reduce((sum, each) => sum + each.fen, 0))

interface Row { _id: string, fen: number, at: number, /** Whether a posting is due. */ booked: boolean, postingId: string }

/** Those of the bill by their numbers, and those of the day by their time: a bill may lack what we have. */
async function rowsOf (estateId: string, movements: readonly Movement[], from: number, until: number): Promise<{ trades: Row[], refunds: Row[] }> {
  const paid = movements.filter(each => each.refundId === undefined).map(each => each.orderId), returned = movements.flatMap(each => each.refundId ?? [])
  const [payments, payTimes, refunds, refundTimes] = await Promise.all([paymentsNumbered(paid), paymentsTraded(estateId, from, until), refundsNumbered(returned), refundsSent(estateId, from, until)])
  const once = <T extends { _id: string, estateId: string }>(...rows: T[]) => [...new Map(rows.filter(each => each.estateId === estateId).map(each => [each._id, each])).values()]
  return {
    trades: once(...payments, ...payTimes).map(({ _id, fen, tradedAt = 0 }) => ({ _id, fen, at: tradedAt, booked: true, postingId: `pay-${_id}` })),
    refunds: once(...refunds, ...refundTimes).map(({ _id, fen, sentAt = 0, doneAt }) => ({ _id, fen, at: sentAt, booked: doneAt !== undefined, postingId: `refund-${_id}` }))
  }
}

/** @param before the movements of the day before, asked for only where something may stand there */
export async function hereOf (estateId: string, day: string, movements: readonly Movement[], before: () => Promise<readonly Movement[]>): Promise<{ trades: Here[], refunds: Here[] }> {
  const start = moment(day), { trades, refunds } = await rowsOf(estateId, movements, start - margin, start + dayLength - margin)
  const inBill = new Set(movements.map(numberOf)), early = [...trades, ...refunds].filter(each => !inBill.has(each._id) && each.at < start + margin)
  const yesterday = new Set(early.length > 0 ? (await before()).map(numberOf) : [])
  const postings = new Map((await postingsNumbered([...trades, ...refunds].map(each => each.postingId))).map(each => [each._id, each]))
  const told = (rows: readonly Row[]): Here[] => rows.filter(each => !yesterday.has(each._id) || inBill.has(each._id))
    .map(({ _id, fen, booked, postingId }) => ({ id: _id, fen, ...(booked && { ledgerFen: movedFen(postings.get(postingId)) }) }))
  return { trades: told(trades), refunds: told(refunds) }
}
