/** What the office sees of money on an ordinary day: money taken, a refund asked for, a run looked at, a reading that jumps, a day that differs. */
import type { BillCard } from '@domain/billing/view'
import type { MeterView } from '@domain/billing/meter'
import type { RunView } from '@domain/billing/run'
import type { TariffView } from '@domain/billing/view'
import type { PaymentCard } from '@domain/payment/view'
import type { Difference } from '@domain/reconciliation/difference'
import { cast } from '../cast'
import type { World } from '../stories/world'

type Ask = <T>(person: (typeof cast)[keyof typeof cast], name: string, method: string, input: object) => Promise<T>

const home = 'b2-3-2-1101', label = 'B2区 3栋 2单元 1101', day = '2026-11-22'
const { heJingyi, xuWenjing } = cast

const difference: Difference = { _id: `zejing_${day}_onlyAtWechat_o8c96c45ef1d5f071bad40e40`, v: 1, estateId: 'zejing', day, open: true, kind: 'onlyAtWechat', of: 'o8c96c45ef1d5f071bad40e40', wechatFen: 25_650 }

async function openRun (ask: Ask, fees: readonly TariffView[], key: string): Promise<RunView> {
  let run = await ask<RunView>(xuWenjing, 'billing', 'preview', { key, period: '2026-12', sharedFen: Object.fromEntries(fees.filter(each => each.kind === 'shared').map(each => [each.id, 96_000])) })
  while (run.state === 'previewing') run = await ask<RunView>(xuWenjing, 'billing', 'step', { id: run.id })
  return run
}

/** @param key makes the key of an act from its name. @returns each page with what it is opened with */
export async function officeMoney (cloud: World, ask: Ask, key: (name: string) => string): Promise<Record<string, string>> {
  const [bill] = await ask<BillCard[]>(heJingyi, 'billing', 'mine', {}), fees = await ask<TariffView[]>(xuWenjing, 'billing', 'tariffs', {})
  const taken = await ask<PaymentCard>(xuWenjing, 'payment', 'take', { key: key('take'), premisesId: home, channel: 'cash', billIds: [], prepaidFen: 20_000, payerName: '何静怡', fen: 20_000 })
  await ask(xuWenjing, 'payment', 'askRefund', { key: key('refund'), paymentId: taken.id, premisesId: home, source: 'prepaid', fen: 12_345, reason: '住户下个月搬走，要求退回没有用完的预存款' })
  const [meter] = await ask<MeterView[]>(heJingyi, 'billing', 'meters', { premisesId: home })
  await ask(heJingyi, 'billing', 'read', { key: key('read'), meterId: meter!._id, value: meter!.last.value + 900_000 })
  await cloud.post('/control/timers/run', { functionName: 'reconciliation-daily' })
  await cloud.db.collection('differences').add(difference)
  const at = `?premisesId=${home}&label=${encodeURIComponent(label)}`, run = await openRun(ask, fees, key('run'))
  return {
    'finance/home/index': '', 'finance/counter/index': at, 'finance/till/index': '', 'finance/bills/index': at, 'finance/bill/index': `?id=${bill!.id}`, 'finance/arrears/index': '', 'finance/refunds/index': '',
    'finance/reconcile/index': '', 'finance/tariffs/index': '', 'finance/tariff/index': `?id=${fees[0]!.id}`, 'finance/runs/index': '', 'finance/run/index': `?id=${run.id}`, 'finance/readings/index': ''
  }
}
