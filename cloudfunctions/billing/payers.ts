/** Who may pay what a home owes, and what they are told of a bill that was made for itself. */
import type { Bill } from '@domain/billing/bill'
import { issuedMessage, owedBy } from '@domain/billing/dunning'
import type { Estate } from '@domain/estate/estate'
import type { Notice } from '@domain/inbox/notice'
import { whoIn, type Who } from '@domain/people/person'
import { noticeTo } from '../courier/notice-to'
import { everyTied } from '../people/repo'

/** Who lives in these homes now; one person once. */
export async function residentsOf (estateId: string, premisesIds: readonly string[], now: number): Promise<Who[]> {
  const people = await everyTied(estateId, premisesIds)
  return people.flatMap(person => {
    const who = whoIn(person, estateId, now)
    return who && who.occupancies.some(each => premisesIds.includes(each.premisesId)) ? [who] : []
  })
}

/** For everyone whose it is to pay, to be written together with the bill. */
export async function billNotices (bill: Bill, estate: Estate, now: number): Promise<Notice[]> {
  const residents = await residentsOf(estate._id, [bill.premisesId], now), message = issuedMessage(bill, now)
  return residents.filter(who => owedBy(who, [bill], now).length > 0).map(({ id }) => noticeTo(id, estate, { id: `bill-${bill._id}`, message }, now))
}
