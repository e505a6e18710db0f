/** What is known of the home beside the matter: its meters, what is owed, how many are registered there. */
import { usageOf } from '@domain/billing/reading'
import { monthOf } from '@domain/billing/period'
import { isCurrent } from '@domain/binding/tie'
import { Refused } from '@domain/kit/errors'
import type { Matter } from '@domain/matter/matter'
import type { HomeFacts } from '@domain/move-in/contract'
import type { MeterValue } from '@domain/move-in/moving'
import { may } from '@domain/people/capability'
import { openBills } from '../billing/repo'
import { metersOf } from '../billing/meters-repo'
import { tariffsOf } from '../billing/tariffs-repo'
import type { Context } from '../kit/context'
import { entriesOf } from '../register/repo'

type Home = Pick<Matter, 'estateId' | 'place'>

export const homeOf = ({ place }: Home): string => place.premisesId ?? ''

/** @param from of whom they are: the first month that is theirs */
export async function owedAt (matter: Home, from = ''): Promise<NonNullable<HomeFacts['owed']>> {
  const bills = await openBills({ estateId: matter.estateId, ties: [{ premisesId: homeOf(matter), from }] })
  return { count: bills.length, fen: bills.reduce((sum, each) => sum + each.openFen, 0) }
}

/** Whoever moves in owes nothing of what was before; whoever moves out leaves nothing behind. */
export const owedBy = (matter: Matter) => owedAt(matter, matter.kind === 'moveIn' ? monthOf(matter.moving?.feeFrom ?? matter.moving?.onDay ?? '') : '')

export async function residentsAt (matter: Home, now: number): Promise<number> {
  const entries = await entriesOf(matter.estateId, [homeOf(matter)])
  return entries.filter(each => isCurrent(each, now)).length
}

/** @throws Refused invalid where a meter of the home is left out, or is none of its, or what it shows can't be */
export async function checkReadings (matter: Home, values: readonly MeterValue[]): Promise<void> {
  const meters = await metersOf(matter.estateId, homeOf(matter))
  if (meters.length !== values.length) throw new Refused('invalid', 'metersDiffer', 'readings')
  for (const { meterId, value } of values) {
    const meter = meters.find(each => each._id === meterId)
    if (!meter) throw new Refused('invalid', 'metersDiffer', 'readings')
    usageOf(meter, { value }, 'readings')
  }
}

/** Sums are for whoever answers for it; meters also for whoever is sent to read them. */
export async function factsOf (matter: Matter, { who, now }: Context): Promise<HomeFacts> {
  const [meters, tariffs, owed, residents] = await Promise.all([
    metersOf(matter.estateId, homeOf(matter)), tariffsOf(matter.estateId), owedBy(matter), residentsAt(matter, now)
  ])
  return {
    meters: meters.map(({ _id: id, tariffId, serial, last }) => ({ id, serial, last: last.value, lastOn: last.on, name: tariffs.find(each => each._id === tariffId)?.name ?? '' })),
    ...(may(who, 'answerForMatters') && { owed, residents })
  }
}
