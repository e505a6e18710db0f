/**
 * WeChat Pay's notices, over HTTP: the raw body is what was signed. Only the status of the answer counts for WeChat; anything
 * but 2xx is told again, over a day. What is not WeChat's gets 4xx and changes nothing.
 */
import * as v from 'valibot'
import { Refused, type Code } from '@domain/kit/errors'
import { log } from '../kit/log'
import { books } from '../payment/books-repo'
import { settle } from '../payment/ending'
import { bank } from '../payment/gateway/bank'
import { readNotice, type Notice } from '../payment/gateway/notice'
import { payConfig } from '../payment/gateway/pay-config'
import { refundOutcome, refundTold, tradeTold } from '../payment/gateway/said'
import { bookRefund } from '../payment/refunding'
import { refundNumbered } from '../payment/repo'

/** WeChat waits five seconds; what is not booked by then is told again. */
const patience = 4_500

const statuses: Record<Code, number> = { invalid: 400, unauthenticated: 401, forbidden: 403, notFound: 404, conflict: 409, unavailable: 503, internal: 500 }

/** What HTTP access makes of a request. */
const request = v.object({ httpMethod: v.literal('POST'), headers: v.record(v.string(), v.string()), body: v.string(), isBase64Encoded: v.optional(v.boolean(), false) })

async function bookPaid ({ content }: Notice, now: number): Promise<void> {
  const trade = tradeTold(content, payConfig())
  const order = await books.order(trade.orderId)
  if (!order) throw new Refused('notFound', 'noOrder')
  await settle({ books, bank: bank() }, order.estateId, trade, now)
}

/** Of a refund the notice must say the same as we asked for; whose it is, it says as an order does. */
async function bookReturned ({ content, event }: Notice, now: number): Promise<void> {
  const { refundId, orderId, fen, totalFen, merchantId, status } = refundTold(content, event, payConfig())
  const refund = await refundNumbered(refundId)
  if (!refund) throw new Refused('notFound', 'noRefund')
  if (merchantId !== bank().merchant.merchantId || orderId !== refund.paymentId || fen !== refund.fen || totalFen !== refund.totalFen) throw new Refused('invalid', 'refundMismatch')
  await bookRefund({ books, bank: bank() }, refund, refundOutcome(status), now)
}

const bookNotice = (notice: Notice, now: number) => notice.event === 'TRANSACTION.SUCCESS' ? bookPaid(notice, now) : bookReturned(notice, now)

const tooLate = new Refused('unavailable', 'slow')

async function inTime (work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  try {
    await Promise.race([work, new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(tooLate), patience) })])
  } finally {
    clearTimeout(timer)
  }
}

function read (event: unknown, now: number): Notice {
  const given = v.safeParse(request, event)
  if (!given.success) throw new Refused('invalid', 'request')
  const { headers, body, isBase64Encoded } = given.output
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return readNotice(payConfig(), lower, isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body, now)
}

/** @returns the status alone: whoever forges one learns nothing */
export async function main (event: unknown): Promise<{ statusCode: number }> {
  const now = Date.now()
  let method = '', code = 'ok', statusCode = 204
  try {
    const notice = read(event, now)
    method = notice.event
    await inTime(bookNotice(notice, now))
  } catch (error) {
    const refused = error instanceof Refused ? error : new Refused('internal', 'internal')
    if (refused.code === 'internal') console.error(error)
    code = refused.field ? `${refused.reason}.${refused.field}` : refused.reason
    statusCode = statuses[refused.code]
  }
  log({ function: 'payment-notify', method, code, milliseconds: Date.now() - now })
  return { statusCode }
}
