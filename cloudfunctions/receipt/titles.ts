/** A person's own book of titles, changed in a transaction so that it never grows past its last page. */
import { createHash } from 'node:crypto'
import type { InvoiceTitle, Title } from '@domain/receipt/invoice'
import { withoutTitle, withTitle } from '@domain/receipt/titles'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { keepTitles, titlesIn } from './repo'

const change = (personId: string, make: (titles: InvoiceTitle[]) => InvoiceTitle[]) => inTransaction(async transaction => {
  const before = await titlesIn(transaction, personId), titles = make(before)
  if (titles.length !== before.length) await keepTitles(transaction, { _id: personId, v: 1, titles })
  return titles
})

/** @throws Refused conflict where the book is full */
export const keepTitle = ({ key, title }: { key: string, title: Title }, { who }: Context) => {
  const id = createHash('sha256').update(`title\n${who.id}\n${key}`).digest('hex').slice(0, 16)
  return change(who.id, titles => withTitle(titles, { ...title, id }))
}

/** One that is gone already is gone. */
export const dropTitle = ({ id }: { id: string }, { who }: Context) => change(who.id, titles => withoutTitle(titles, id))
