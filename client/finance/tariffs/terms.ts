import { isRun } from '@domain/billing/assess'
import type { Tariff, TariffKind, TariffVersion } from '@domain/billing/tariff'
import { areaKindWords, concernsWords, digitWords, everyMonthsWords, lateWords, roundingWords, sharedByWords, tariffKindWords } from '@domain/billing/words'
import { yuan } from '@domain/kit/yuan'
import type { FigureLine } from '../../kit'
import { plainOf } from '../../register/hundredths'
import { words } from './words'

/** “2.85” from hundredths of a fen. */
export const priceWords = (price: number) => String(Number((price / 10_000).toFixed(4)))

/** Yuan with up to four decimals as hundredths of a fen; NaN where it is no price. */
export const priceOf = (typed: string): number => /^\d+(?:\.\d{1,4})?$/.test(typed.trim()) ? Math.round(Number(typed) * 10_000) : NaN

/** What a fee is and for whom: “按面积 · 每月 · 住宅”. Deposits and what is charged once have no rhythm. */
export const feeWords = ({ kind, everyMonths, ...fee }: Pick<Tariff, 'kind' | 'everyMonths' | 'uses'>): string =>
  [tariffKindWords[kind], isRun(kind) && everyMonthsWords[everyMonths], concernsWords(fee)].filter(Boolean).join(' · ')

/** What a version charges, in a few words: “2.85 元/平方米·月”. */
export function chargeWords (kind: TariffKind, { price, amountFen, tiers, sharedBy }: TariffVersion, meterUnit = ''): string {
  const [first] = tiers ?? [], last = tiers?.at(-1)
  if (first && last) return words.priceOf(`${priceWords(first.price)}–${priceWords(last.price)}`, meterUnit)
  if (price !== undefined) return words.priceOf(priceWords(price), kind === 'area' ? words.squareMetreMonth : meterUnit)
  if (amountFen !== undefined) return kind === 'fixed' ? words.priceOf(yuan(amountFen), words.month) : `${yuan(amountFen)} 元`
  return sharedBy ? sharedByWords[sharedBy] : words.eachTime
}

/** All that a version says, line by line. */
export function termLines (kind: TariffKind, version: TariffVersion, meterUnit = ''): FigureLine[] {
  const { areaKind, tiers = [], rounding, due, halfMonth, vacantPercent, late } = version
  return [
    { text: chargeWords(kind, version, meterUnit), ...(areaKind && { note: areaKindWords[areaKind] }) },
    ...tiers.map(({ over, price }) => ({ text: words.tierOf(plainOf(over) || '0', meterUnit), figure: words.priceOf(priceWords(price), meterUnit) })),
    { text: words.dueOf(words.dueMonthWords[due.months], due.day) },
    { text: `${roundingWords[rounding.mode]}${digitWords[rounding.digits]}` },
    ...(halfMonth ? [{ text: words.half }] : []),
    ...(vacantPercent === undefined ? [] : [{ text: words.vacantOf(vacantPercent) }]),
    ...(late ? [{ text: words.late, note: lateWords(late) }] : [])
  ]
}
