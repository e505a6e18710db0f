/** A person's own book of titles. */
import { Refused } from '../kit/errors'
import { mostTitles, type InvoiceTitle, type Title } from './invoice'

const same = (one: Title, other: Title) => one.of === other.of && one.name === other.name && (one.of === 'person' || (other.of === 'company' && one.taxNumber === other.taxNumber))

/** The latest first; one that is there already is there once. @throws Refused conflict where the book is full */
export function withTitle (titles: readonly InvoiceTitle[], title: InvoiceTitle): InvoiceTitle[] {
  if (titles.some(each => each.id === title.id || same(each, title))) return [...titles]
  if (titles.length >= mostTitles) throw new Refused('conflict', 'titlesFull', 'title')
  return [title, ...titles]
}

export const withoutTitle = (titles: readonly InvoiceTitle[], id: string): InvoiceTitle[] => titles.filter(each => each.id !== id)
