/** What may be agreed for one home, by the kind of the fee. */
import { Refused } from '../kit/errors'
import { day } from '../kit/calendar'
import type { FeeTerms, Override, Vacancy } from './fee-terms'
import type { Tariff, TariffKind } from './tariff'

type Agreed = 'price' | 'amountFen' | 'percent'

/** A shared cost has none: what one home does not pay, the others would have to. */
export const overrideRows: Record<TariffKind, readonly Agreed[]> = {
  area: ['price', 'amountFen', 'percent'],
  fixed: ['amountFen', 'percent'],
  metered: ['price', 'percent'],
  shared: [],
  deposit: ['amountFen'],
  oneOff: ['amountFen']
}

const agreeable: readonly Agreed[] = ['price', 'amountFen', 'percent']
/** How many changes are kept with their reasons. */
const mostChanges = 100

/** @throws Refused notFound, invalid with the override that says nothing, too much, or ends before it begins */
function checkOverride (override: Override, tariffs: readonly Tariff[], place: number): void {
  const field = `overrides.${place}`, tariff = tariffs.find(each => each._id === override.tariffId)
  if (!tariff) throw new Refused('notFound', 'noTariff', `${field}.tariffId`)
  const given = agreeable.filter(each => override[each] !== undefined)
  if (given.length === 0) throw new Refused('invalid', 'required', field)
  const strange = given.find(each => !overrideRows[tariff.kind].includes(each))
  if (strange) throw new Refused('invalid', 'notForKind', `${field}.${strange}`)
  if (override.price !== undefined && override.amountFen !== undefined) throw new Refused('invalid', 'eitherOr', `${field}.amountFen`)
  if (override.until && override.until < override.from) throw new Refused('invalid', 'daysOrder', `${field}.until`)
}

export const noTerms = (premisesId: string, estateId: string): FeeTerms => ({ _id: premisesId, v: 1, estateId, overrides: [], vacancies: [], changes: [], rev: 0 })

export type Change = FeeTerms['changes'][number]

const changed = (terms: FeeTerms, change: Change): FeeTerms => ({ ...terms, changes: [...terms.changes, change].slice(-mostChanges), rev: terms.rev + 1 })

export interface Wish { feeFrom?: string | undefined, overrides: Override[] }

/** @throws Refused as `checkOverride` */
export function keptTerms ({ feeFrom: _before, ...terms }: FeeTerms, { feeFrom, overrides }: Wish, tariffs: readonly Tariff[], change: Change): FeeTerms {
  overrides.forEach((each, place) => checkOverride(each, tariffs, place))
  return changed({ ...terms, ...(feeFrom && { feeFrom }), overrides }, change)
}

/** Handed over on that day: it pays since then, and all else that is agreed stays. */
export const takenOver = (terms: FeeTerms, feeFrom: string, change: Change): FeeTerms => changed({ ...terms, feeFrom }, change)

/** @throws Refused invalid where it ends before it begins or was inspected in the future, conflict where it overlaps another */
export function withVacancy (terms: FeeTerms, vacancy: Vacancy, change: Change): FeeTerms {
  if (vacancy.until < vacancy.from) throw new Refused('invalid', 'daysOrder', 'until')
  if (vacancy.inspectedOn > day(change.at)) throw new Refused('invalid', 'date', 'inspectedOn')
  if (terms.vacancies.some(each => each.from <= vacancy.until && vacancy.from <= each.until)) throw new Refused('conflict', 'vacancyThere', 'from')
  return changed({ ...terms, vacancies: [...terms.vacancies, vacancy] }, change)
}
