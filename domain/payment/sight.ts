/** Whose eyes a payment is for, beside those who see money by their work. */
import { moment } from '../kit/calendar'
import { may } from '../people/capability'
import type { Who } from '../people/person'
import type { Payment } from './payment'

/**
 * Whoever paid it sees it; so does whoever belongs to all of its premises now and did on its day: a tenant is told nothing of what
 * was paid before the lease began.
 */
export function seesPayment ({ id, estateId, roles, occupancies }: Pick<Who, 'id' | 'estateId' | 'roles' | 'occupancies'>, payment: Pick<Payment, 'estateId' | 'payerId' | 'premisesIds' | 'at'>): boolean {
  if (payment.estateId !== estateId) return false
  if (may({ roles }, 'seeMoney') || payment.payerId === id) return true
  const ties = occupancies.filter(each => moment(each.from) <= payment.at)
  return payment.premisesIds.length > 0 && payment.premisesIds.every(premisesId => ties.some(each => each.premisesId === premisesId))
}
