/** “Why this amount”, told so that somebody can follow it with a pencil. */
import { yuan } from '../kit/yuan'
import type { Calculation, Product, Share } from './calculation'
import { chargeFor, lateDays } from './late'
import type { BillView } from './view'
import { calculationLines, digitWords, roundingWords } from './words'

/** One line of a sum; `yuan` is what it comes to, where it comes to something. */
export interface WhyLine { text: string, yuan?: string }

/** More decimals than anybody follows; an amount is rounded to the fen anyway. */
const decimals = 6

/** A sum of yuan as it is before rounding: “254.7045”, “256.50”. */
function exactly (sum: number): string {
  const rounded = Number(sum.toFixed(decimals))
  return Math.abs(rounded * 100 - Math.round(rounded * 100)) < 1e-6 ? yuan(Math.round(rounded * 100)) : String(rounded)
}

const productOf = (line: Product['lines'][number]) =>
  line.reduce((product, { value }) => product * value, 1) / line.reduce((product, { per }) => product * per, 1)

function ofProduct (calculation: Product, amountFen: number, meterUnit: string | undefined): WhyLine[] {
  const products = calculation.lines.map(productOf), sum = products.reduce((all, each) => all + each, 0)
  const lines = calculationLines(calculation, meterUnit).map((text, place) => ({ text, yuan: exactly(products[place]!) }))
  const { mode, digits } = calculation.rounding
  const isRounded = exactly(sum) !== yuan(amountFen)
  return [
    ...lines,
    ...(lines.length > 1 ? [{ text: '加起来', yuan: exactly(sum) }] : []),
    ...(isRounded ? [{ text: `${roundingWords[mode]}${digitWords[digits]}`, yuan: yuan(amountFen) }] : [])
  ]
}

/** An equal share counts homes, any other square metres. */
function ofShare ({ totalFen, own, all }: Share, amountFen: number): WhyLine[] {
  const parts = own === 1 ? `${all} 户平分` : `您家 ${own / 100} 平方米，各户合计 ${all / 100} 平方米`
  const told = own === 1 ? `${yuan(totalFen)} 元 ÷ ${all}` : `${yuan(totalFen)} 元 × ${own / 100} ÷ ${all / 100}`
  const exact = exactly(totalFen / 100 * own / all)
  return [
    { text: '大家一起用掉的', yuan: yuan(totalFen) }, { text: parts }, { text: told, yuan: exact },
    ...(exact === yuan(amountFen) ? [] : [{ text: '分到分，各户相加正好等于总数', yuan: yuan(amountFen) }])
  ]
}

/** @param meterUnit what the fee's meter counts: “吨” */
export const whyLines = (calculation: Calculation, amountFen: number, meterUnit?: string): WhyLine[] =>
  calculation.form === 'sum' ? ofProduct(calculation, amountFen, meterUnit) : ofShare(calculation, amountFen)

/** “2026年12月5日” */
const dateWords = (date: string) => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

/** How the late charge of today came about; nothing where none is counted. @param on `YYYY-MM-DD` */
export function whyLate (bill: Pick<BillView, 'dueOn' | 'late' | 'openFen'>, on: string): WhyLine[] {
  const { late, openFen } = bill, days = lateDays(bill, on)
  if (!late || days === 0) return []
  const grace = late.graceDays > 0 ? `，前 ${late.graceDays} 天不算` : ''
  const charged = chargeFor(openFen, days, late), capped = charged < Math.floor(openFen * late.perMillion * days / 1_000_000)
  return [
    { text: `${dateWords(bill.dueOn)}到期${grace}，算 ${days} 天` },
    { text: `${yuan(openFen)} 元 × 每天万分之${late.perMillion / 100} × ${days} 天${capped ? `，最多收欠费的 ${late.capPercent}%` : '，不到一分的不收'}`, yuan: yuan(charged) }
  ]
}
