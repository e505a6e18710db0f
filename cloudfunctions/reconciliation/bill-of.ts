/** The movements of a day by WeChat's bill, fetched once however many estates it is for. */
import type { BillFailure } from '@domain/reconciliation/difference'
import { movementsOf, type Movement } from '@domain/reconciliation/trade-bill'
import { Refused } from '@domain/kit/errors'
import { payConfig } from '../payment/gateway/pay-config'
import { tradeBill } from '../payment/gateway/trade-bill'

export type BillOfDay = { movements: Movement[], sha1?: string } | { failure: BillFailure }

/** Which refusal means which failure; any other error is a fault of ours and is not caught. */
const failures: Partial<Record<string, BillFailure>> = { bankAway: 'away', tradeBill: 'format' }

async function fetched (day: string): Promise<BillOfDay> {
  const bill = await tradeBill(payConfig(), day)
  if ('failure' in bill) return bill
  return { movements: bill.text === '' ? [] : movementsOf(bill.text), ...(bill.sha1 !== undefined && { sha1: bill.sha1 }) }
}

/** @returns why there is none, where WeChat does not answer or what it sends is no bill */
export async function billOf (day: string): Promise<BillOfDay> {
  try {
    return await fetched(day)
  } catch (error) {
    const failure = error instanceof Refused ? failures[error.reason] : undefined
    if (!failure) throw error
    return { failure }
  }
}
