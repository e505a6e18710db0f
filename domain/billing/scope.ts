/**
 * Who sees bills. Whoever looks after the estate's money sees all of it; anybody else sees those of premises they belong to
 * now, and of these only what is for their own time there: nobody reads what others owed or paid before them.
 */
import { may } from '../people/capability'
import type { Who } from '../people/person'
import type { Relation } from '../people/role'
import type { Bill } from './bill'
import { monthAfter, monthOf, startOf } from './period'

/** Of premises, from a period on. */
export interface Tie { premisesId: string, from: string }

/** No `ties`: all of the estate. */
export interface BillScope { estateId: string, ties?: Tie[] }

/** Whether the month somebody came in is theirs: an owner pays it from the day of the hand-over, a tenant found it paid by the owner. */
const firstMonthIsTheirs: Record<Relation, boolean> = { owner: true, family: true, tenant: false, companyAgent: false }

function tieOf ({ premisesId, relation, from }: Who['occupancies'][number]): Tie {
  const month = monthOf(from)
  return { premisesId, from: firstMonthIsTheirs[relation] || from === startOf(month) ? month : monthAfter(month, 1) }
}

/** What somebody sees as a resident, whatever else they are here: what they may pay. */
export const ownScope = ({ estateId, occupancies }: Pick<Who, 'estateId' | 'occupancies'>): Required<BillScope> => ({ estateId, ties: occupancies.map(tieOf) })

export const billScope = (who: Who): BillScope => may(who, 'seeMoney') ? { estateId: who.estateId } : ownScope(who)

/** The same rule over one bill: periods compare as text. */
export const seesBill = ({ estateId, ties }: BillScope, bill: Pick<Bill, 'estateId' | 'premisesId' | 'period'>): boolean =>
  bill.estateId === estateId && (!ties || ties.some(({ premisesId, from }) => bill.premisesId === premisesId && from <= bill.period))
