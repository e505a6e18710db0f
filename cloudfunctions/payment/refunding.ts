/** Sending money back through WeChat, and asking what became of it. The same number again is the same refund, so trying again is safe. */
import { hour, minute } from '@domain/kit/calendar'
import type { Booking } from '@domain/payment/booking'
import type { Refund } from '@domain/payment/refund'
import { movedRefund, type RefundMove } from '@domain/payment/returning'
import type { Ports, RefundOutcome } from './ports'

/** How soon it is asked again: WeChat takes a moment for a balance and days for a bank card. */
const again: Record<'processing' | 'failed', number> = { processing: 10 * minute, failed: hour }

const moveFor = (outcome: Exclude<RefundOutcome, { state: 'unknown' }>, now: number): RefundMove => outcome.state === 'done'
  ? { action: 'done' }
  : outcome.state === 'failed' ? { action: 'fail', failure: outcome.failure, lookAt: now + again.failed } : { action: 'send', lookAt: now + again.processing }

/** Books what WeChat says of a refund, whoever brings it; one that is over stays as it is. */
export const bookRefund = ({ books }: Ports, { _id, estateId, paymentId }: Pick<Refund, '_id' | 'estateId' | 'paymentId'>, outcome: Exclude<RefundOutcome, { state: 'unknown' }>, now: number): Promise<Booking> =>
  books.book({ estateId, refundId: _id, paymentId }, found =>
    found.refund?.state === 'done' ? {} : movedRefund(found, moveFor(outcome, now), undefined, now))

/** Sends what was approved, or asks again about what was sent. */
export async function pursueRefund (ports: Ports, refund: Refund, now: number): Promise<void> {
  const asked = await ports.bank.queryRefund(refund._id)
  const outcome = asked.state === 'unknown' || asked.state === 'failed' ? await ports.bank.refund(refund) : asked
  if (outcome.state !== 'unknown') await bookRefund(ports, refund, outcome, now)
}
