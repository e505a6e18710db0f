/** An agreement about one fee, as somebody fills it in and as it is read. */
import { isRun } from '@domain/billing/assess'
import type { Override } from '@domain/billing/fee-terms'
import { overrideRows } from '@domain/billing/fee-terms-rules'
import { lastDayOf, monthAfter, startOf } from '@domain/billing/period'
import type { Tariff, TariffKind } from '@domain/billing/tariff'
import { yuan } from '@domain/kit/yuan'
import { fenOf } from '../../matter/money'
import { priceOf, priceWords } from '../tariffs/terms'
import { words as fees } from '../tariffs/words'
import { words as common } from '../words'
import { words } from './words'

export type Agreed = keyof typeof words.agreedWords

export interface OverrideDraft {
  tariffId: string
  agreed: Agreed
  typed: string
  /** `YYYY-MM`; `until` is the last month, where it ends. */
  from: string
  ends: boolean
  until: string
}

export const newOverride = (from: string): OverrideDraft => ({ tariffId: '', agreed: 'none', typed: '', from, ends: false, until: monthAfter(from, 11) })

/** How a fee of this kind may be agreed: to charge nothing of it is a share of 0. */
export const waysOf = (kind: TariffKind): Agreed[] => overrideRows[kind].flatMap((each): Agreed[] => each === 'percent' ? ['none', 'percent'] : [each])

const percentOf = (typed: string) => /^(?:100|\d{1,2})$/.test(typed.trim()) ? Number(typed) : NaN

type Said = Pick<Override, 'price' | 'amountFen' | 'percent'>

/** What each way says; NaN where what was typed is no such number. */
const writers: Record<Agreed, (typed: string) => Said> = {
  none: () => ({ percent: 0 }),
  percent: typed => ({ percent: percentOf(typed) }),
  price: typed => ({ price: priceOf(typed) }),
  amountFen: typed => ({ amountFen: fenOf(typed) ?? NaN })
}

/** @returns undefined until it says which fee, and how much of it */
export function overrideOf ({ tariffId, agreed, typed, from, ends, until }: OverrideDraft): Override | undefined {
  const said = writers[agreed](typed)
  if (tariffId === '' || Object.values(said).some(Number.isNaN)) return undefined
  return { tariffId, ...said, from: startOf(from), ...(ends && { until: lastDayOf(until) }) }
}

const isSame = (a: Override, b: Override) => a.tariffId === b.tariffId && a.from === b.from

/** All but this one. */
export const without = (overrides: readonly Override[], gone: Override): Override[] => overrides.filter(each => !isSame(each, gone))

/** With this one; what was agreed for the same fee from the same month gives way to it. */
export const withOverride = (overrides: readonly Override[], next: Override): Override[] => [...without(overrides, next), next]

/** What a run charges, it charges for each month. */
const amountWords = (fen: number, kind: TariffKind) => isRun(kind) ? fees.priceOf(yuan(fen), fees.month) : `${yuan(fen)} 元`

/** “2.50 元/平方米·月 · 收 80%”. */
export function overrideWords ({ price, amountFen, percent }: Override, { kind, meterUnit = '' }: Pick<Tariff, 'kind' | 'meterUnit'>): string {
  return [
    price !== undefined && fees.priceOf(priceWords(price), kind === 'area' ? fees.squareMetreMonth : meterUnit), amountFen !== undefined && amountWords(amountFen, kind),
    percent !== undefined && (percent === 0 ? words.nothing : words.percentOf(percent))
  ].filter(Boolean).join(' · ')
}

/** “2026年12月起”, “2026年12月到2027年5月”. */
export const monthsWords = ({ from, until }: { from: string, until?: string }): string =>
  until === undefined ? words.since(common.month(from)) : words.span(common.month(from), common.month(until))
