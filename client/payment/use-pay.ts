import { yuan } from '@domain/kit/yuan'
import { payment } from '@domain/payment/contract'
import type { OrderView } from '@domain/payment/view'
import { ask, connect, payAtCashier, type Act, type CashierAnswer } from '../kit'
import { goResult } from './routes'
import { useChoiceAct } from './use-choice-act'
import { words } from './words'

const api = connect(payment)

export interface Basket {
  billIds: string[]
  prepaid?: { premisesId: string, fen: number }
  /** What the page says it comes to. */
  fen: number
}

const asDifferent = (fen: number) => ask({ title: words.sumChanged(yuan(fen)), text: words.sumChangedText, yes: words.payNow, no: words.later })

/** An order that can be paid goes to the cashier, unless it has become another sum and the person would rather not. */
async function toCashier ({ pay, fen }: OrderView, shownFen: number): Promise<CashierAnswer | undefined> {
  if (!pay) return undefined
  return fen === shownFen || await asDifferent(fen) ? payAtCashier(pay) : 'cancelled'
}

/** One tap from bills to WeChat's cashier, and on to the page that says what became of it. A second tap joins the first. */
export const usePay = (): Act<Basket, true> => useChoiceAct(async (key, { fen, ...wanted }: Basket) => {
  const order = await api.order({ key, ...wanted })
  await goResult(order.id, await toCashier(order, fen))
  return true as const
})
