/** Which fees a run of a period charges, and how it begins. */
import { Refused } from '../kit/errors'
import { isRun } from './assess'
import { begins, monthAfter, startOf } from './period'
import type { BillingRun, FeeTotal } from './run'
import { versionOn, type Tariff } from './tariff'

export interface RunWish { period: string, tariffIds?: readonly string[] | undefined, sharedFen: Record<string, number> }

/** Whether a run of this month charges the fee: one of its periods begins then, it has begun and has not ended. */
export const runs = (tariff: Pick<Tariff, 'kind' | 'everyMonths' | 'versions' | 'endedOn'>, period: string): boolean =>
  isRun(tariff.kind) && begins(tariff.everyMonths, period) && versionOn(tariff, startOf(period)) !== undefined && !(tariff.endedOn && tariff.endedOn <= startOf(period))

/**
 * @param tariffs all of the estate
 * @returns those that the run charges: the wanted ones, or all that have a period beginning then
 * @throws Refused notFound for a fee that is not there, invalid for one that has no period then, without the sum of a shared one, and where none is left
 */
export function chosen (tariffs: readonly Tariff[], { period, tariffIds, sharedFen }: RunWish): Tariff[] {
  const known = new Set(tariffs.map(each => each._id))
  if (tariffIds?.some(id => !known.has(id))) throw new Refused('notFound', 'noTariff', 'tariffIds')
  const wanted = tariffs.filter(each => tariffIds ? tariffIds.includes(each._id) : runs(each, period))
  const idle = wanted.find(each => !runs(each, period))
  if (idle) throw new Refused('invalid', 'notInPeriod', 'tariffIds', { name: idle.name })
  const unsaid = wanted.find(each => each.kind === 'shared' && sharedFen[each._id] === undefined)
  if (unsaid) throw new Refused('invalid', 'sharedMissing', 'sharedFen', { name: unsaid.name })
  if (Object.keys(sharedFen).some(id => !wanted.some(each => each._id === id && each.kind === 'shared'))) throw new Refused('notFound', 'noTariff', 'sharedFen')
  if (wanted.length === 0) throw new Refused('invalid', 'noFees', 'period')
  return wanted
}

/** The periods before this one, of the fees that are charged; several where fees have different rhythms. */
export const periodsBefore = (tariffs: readonly Tariff[], period: string): string[] => [...new Set(tariffs.map(each => monthAfter(period, -each.everyMonths)))]

/** @param before runs of the periods before that were issued: several may have charged the same fee */
export const totalsFor = (tariffs: readonly Tariff[], period: string, before: readonly Pick<BillingRun, 'period' | 'totals'>[]): FeeTotal[] => tariffs.map(({ _id: tariffId, name, everyMonths }) => {
  const then = before.filter(run => run.period === monthAfter(period, -everyMonths)).flatMap(run => run.totals).filter(each => each.tariffId === tariffId)
  const sum = (of: (total: FeeTotal) => number) => then.reduce((all, each) => all + of(each), 0)
  return { tariffId, name, count: 0, fen: 0, beforeCount: sum(each => each.count), beforeFen: sum(each => each.fen) }
})

/** After so many ms what was looked at is too old to be issued, and its parts are gone. */
export const previewLastsDays = 7
