/** Filing a renovation: one at a time for each home, also where two file at once. */
import { minute } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Matter } from '@domain/matter/matter'
import { openings } from '@domain/matter/open-matter'
import type { Premises } from '@domain/estate/premises'
import type { FileInput, RenovationChoices } from '@domain/renovation/contract'
import { checkFiling, filingSaid } from '@domain/renovation/file'
import { monthsFor } from '@domain/renovation/rules'
import { worksOf } from '@domain/renovation/works'
import type { Context } from '../kit/context'
import { open } from '../matter/open'
import { filingById } from '../matter/repo'
import { beginFiling, premisesById } from '../premises/repo'
import { sealed } from './sealing'

/** How long a filing may take from its claim to its document; a function is ended before that. */
const claimMs = minute

/** Whether what was begun there is still under way: an open filing, or one that somebody is just writing. */
async function isUnderWay ({ estateId, filing }: Premises, now: number): Promise<boolean> {
  if (!filing) return false
  const matter = await filingById(estateId, filing.matterId)
  return matter ? matter.open : now - filing.at < claimMs
}

/** The home is this filing's from here on. @throws Refused conflict where it is another's */
async function claim (premises: Premises, matterId: string, now: number): Promise<void> {
  if (premises.filing?.matterId === matterId) return
  if (await isUnderWay(premises, now) || !await beginFiling(premises, { matterId, at: now })) throw new Refused('conflict', 'openFiling', 'premisesId')
}

const homeIn = ({ who }: Context, premisesId: string) => who.occupancies.find(each => each.premisesId === premisesId)

export async function file (input: FileInput, context: Context): Promise<Matter> {
  const { who, estate, now } = context, home = homeIn(context, input.premisesId)
  const works = checkFiling(input, home, who, estate, now), more = sealed(input, context)
  const premises = await premisesById(estate._id, input.premisesId)
  if (!home || !premises) throw new Refused('invalid', 'noPremises', 'premisesId')
  await claim(premises, input.key, now)
  return open(openings.submit, filingSaid(input, more, home, premises, works, who, estate, now), context)
}

export async function choices (premisesId: string, context: Context): Promise<RenovationChoices> {
  const premises = homeIn(context, premisesId) && await premisesById(context.estate._id, premisesId)
  if (!premises) throw new Refused('invalid', 'noPremises', 'premisesId')
  return { works: [...worksOf(context.estate)], months: monthsFor(context.estate, premises) }
}
