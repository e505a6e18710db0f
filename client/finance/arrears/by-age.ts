import { ageOf, ages, type Age } from '@domain/billing/ageing'
import { daysOverdue } from '@domain/billing/owed'
import type { BillCard } from '@domain/billing/view'

/** Bills by how long they are overdue, the oldest first; ages that nothing has are left away. */
export const byAge = (cards: readonly BillCard[], now: number): { age: Age['key'], cards: BillCard[] }[] =>
  ages.map(({ key }) => ({ age: key, cards: cards.filter(each => ageOf(daysOverdue(each, now)) === key) })).filter(each => each.cards.length > 0)
