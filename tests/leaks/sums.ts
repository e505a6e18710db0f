/** Sums of money as they would stand in anything that somebody reads. */
import { yuan } from '@domain/kit/yuan'

/** Round sums come about by themselves. These do not: where one is found, it is that one. */
export const isPeculiar = (fen: number): boolean => Math.abs(fen) >= 1000 && fen % 10 !== 0

const escaped = (text: string) => text.replace(/\./g, '\\.')
const thousands = (whole: number) => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** Four digits could be a year, or where somebody lives: in fen they are searched for by what stands before them. */
const inFen = (sum: number) => sum < 10_000 ? [`(?<=[Ff]en"?[:=] ?-?)${sum}`] : [String(sum), thousands(sum)]

/** Fen as they are stored, or yuan as people read them, each with and without commas; what is part of a longer number is another. */
export function sumIn (fen: number): RegExp {
  const sum = Math.abs(fen), inYuan = [yuan(sum), yuan(sum).replace(/,/g, '')].map(escaped)
  return new RegExp(`(?<![\\w.,])(?:${[...new Set([...inFen(sum), ...inYuan])].join('|')})(?!\\w|[.,]\\d)`)
}

/** A share that no rate of taxes has. */
export const isPeculiarShare = (tenths: number): boolean => tenths % 10 !== 0

/** @param tenths of a per cent */
export function shareIn (tenths: number): RegExp {
  const percent = (tenths / 10).toFixed(1).replace('.', '\\.')
  return new RegExp(`(?<![\\d.])${percent}\\s?%|百分之\\s?${percent}|Percent":${percent}(?!\\d)|PerMille":${tenths}(?!\\d)`)
}

/** Of the cost and of the price, in tenths of a per cent. */
export const sharesOf = (marginFen: number, costFen: number, priceFen: number): number[] =>
  [costFen, priceFen].filter(each => each > 0).map(whole => Math.round(marginFen * 1000 / whole))
