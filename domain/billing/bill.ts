/** A claim on premises for one fee and one period. Its amount never changes: what was wrong is credited. */
import type { Calculation } from './calculation'
import type { LateTerms, TariffKind } from './tariff'

export const billStates = ['open', 'paid', 'cancelled'] as const
export type BillState = typeof billStates[number]

/** An order on its way that holds the bill until it is paid or closed. After `until` anybody may have it looked into and closed. */
export interface Hold { orderId: string, payerId: string, until: number }

/** Less to pay, with who said so and why. */
export interface Credit { fen: number, reason: string, by: string, byName: string, at: number, key: string }

/** Late charge that a manager forgives: up to so much of it. */
export interface Waiver { fen: number, reason: string, by: string, byName: string, at: number, key: string }

export interface Bill {
  /** `billId`: the same premises, fee and period are the same bill. */
  _id: string
  v: 1
  estateId: string
  premisesId: string
  zoneId: string
  /** Of the premises, as people say it. */
  label: string
  tariffId: string
  /** Of the fee, as it was called then. */
  name: string
  kind: TariffKind
  /** The month it begins with, `YYYY-MM`; `YYYY-MM-…` for what is charged once in that month. */
  period: string
  months: number
  dueOn: string
  issuedAt: number
  /** Of what is metered: what its meter counts, “吨”. */
  meterUnit?: string
  /** What it is for, where the fee does not say it. */
  note?: string
  /** The run that issued it, and its part of the run. */
  runId?: string
  part?: number
  amountFen: number
  calculation: Calculation
  credits: Credit[]
  waivers: Waiver[]
  /** As the contract said when it was issued. */
  late?: LateTerms
  state: BillState
  /** Still to be paid, without late charge; 0 unless `open`. */
  openFen: number
  held?: Hold
  paid?: { paymentId: string, at: number, fen: number, lateFen: number }
  /** Of a deposit: what is still held for the payer. */
  depositFen?: number
  /** Of a deposit: the matter it is held for; nobody asks it back before that is over. */
  heldFor?: string
  /** Of a deposit: what was kept of it for damage. */
  deductedFen?: number
  rev: number
}

export const billId = (premisesId: string, tariffId: string, period: string) => `${premisesId}_${tariffId}_${period}`

