/** What is typed into a quote, and what it comes to. */
import type { QuoteInput } from '@domain/quote/inputs'
import type { OwnQuote } from '@domain/job/view'
import { minute } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import { fenOf } from '../../matter/money'

export interface TypedItem { name: string, quantity: string, yuan: string }

export interface Typed { items: readonly TypedItem[], startAt?: number | undefined, hours: string, validUntil?: number | undefined, note: string }

export const blankItem: TypedItem = { name: '', quantity: '1', yuan: '' }

export const blank: Typed = { items: [blankItem], hours: '2', note: '' }

const hourMinutes = 60

/** What was quoted before, to go on from. */
export const typedOf = ({ items, startAt, workMinutes, validUntil, note = '' }: OwnQuote): Typed => ({
  items: items.map(each => ({ name: each.name, quantity: String(each.quantity), yuan: yuan(each.costFen).replace(/,/g, '') })), startAt, hours: String(workMinutes / hourMinutes), validUntil, note
})

export const sumOf = ({ items }: Pick<Typed, 'items'>): number => items.reduce((sum, each) => sum + (fenOf(each.yuan) ?? 0), 0)

/** @returns nothing while something is missing */
export function quoteOf ({ items, startAt, hours, validUntil, note }: Typed): QuoteInput | undefined {
  const read = items.map(each => ({ name: each.name.trim(), quantity: Number(each.quantity), costFen: fenOf(each.yuan) ?? 0 }))
  const workMinutes = Math.round(Number(hours) * hourMinutes)
  const isWhole = read.length > 0 && read.every(each => each.name !== '' && Number.isInteger(each.quantity) && each.quantity > 0 && each.costFen > 0)
  if (!isWhole || startAt === undefined || validUntil === undefined || !(workMinutes * minute > 0)) return undefined
  return { items: read, startAt, workMinutes, validUntil, ...(note.trim() && { note: note.trim() }) }
}
