/** What the resident reads before they confirm a price, and what is frozen when they do. Nothing of cost or of other vendors is in it. */
import type { Estate } from '../estate/estate'
import { hour, minute } from '../kit/calendar'
import { sha256Of } from '../kit/sha256'
import { yuan } from '../kit/yuan'
import { dateTimeWords } from '../inbox/time-words'
import type { Matter } from '../matter/matter'
import { vendorById } from '../vendor/crew'
import type { Price, Quote } from './quoting'
import { textWords } from './words'

/** A day of work, ms. */
export const hoursOfWork = 8 * hour

/** “约 2 小时”, “约 1.5 天”: a day of work has eight hours. */
export function workLength (workMinutes: number): string {
  const length = workMinutes * minute
  if (length < hour) return textWords.minutes(workMinutes)
  return length < hoursOfWork ? textWords.hours(Math.round(length / hour * 2) / 2) : textWords.days(Math.round(length / hoursOfWork * 2) / 2)
}

interface Told { matter: Pick<Matter, 'number' | 'categoryId'>, estate: Estate, quote: Quote, price: Omit<Price, 'text'> }

/** One line for each thing that is agreed. */
export function priceText ({ matter, estate, quote, price }: Told): string {
  const category = estate.categories.find(each => each.id === matter.categoryId)?.name ?? ''
  const lines = [
    textWords.head(estate.name, matter.number),
    textWords.work(category, vendorById(estate, quote.vendorId)?.name ?? ''),
    textWords.items(quote.items.map(({ name, quantity }) => quantity === 1 ? name : `${name} × ${quantity}`).join('、')),
    textWords.time(dateTimeWords(quote.startAt), workLength(quote.workMinutes)),
    textWords.price(yuan(price.fen), estate.quotes?.payDays ?? 0),
    price.warrantyDays > 0 ? textWords.warranty(price.warrantyDays) : textWords.noWarranty,
    price.callOutFen > 0 ? textWords.callOut(yuan(price.callOutFen)) : textWords.noCallOut,
    ...(price.note ? [textWords.note(price.note)] : []),
    textWords.valid(dateTimeWords(price.validUntil)),
    textWords.only
  ]
  return lines.join('\n')
}

/** UTF-8 where there is no `TextEncoder`, as in WeChat; half a character becomes the sign for one that is not known. */
const bytesOf = (text: string) => Uint8Array.from(
  [...encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')).matchAll(/%([0-9A-F]{2})|./g)], ([one, hex]) => hex === undefined ? one.charCodeAt(0) : parseInt(hex, 16))

/** @returns SHA-256 of the text, 64 hex digits */
export const hashOf = (text: string): string => sha256Of(bytesOf(text))
