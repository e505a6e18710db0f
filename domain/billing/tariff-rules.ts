/** What a tariff must say, by its kind, and how it changes: forwards only, a version at a time. */
import { Refused } from '../kit/errors'
import { monthOf } from './period'
import type { Tariff, TariffKind, TariffVersion, Tier } from './tariff'

export type VersionField = 'price' | 'areaKind' | 'amountFen' | 'tiers' | 'sharedBy' | 'late' | 'halfMonth' | 'vacantPercent'

interface Row {
  /** One of each. */
  needs: readonly (readonly VersionField[])[]
  may?: readonly VersionField[]
}

/** What each kind asks for; anything else is refused. `from`, `rounding` and `due` are everybody's. */
export const versionRows: Record<TariffKind, Row> = {
  area: { needs: [['price'], ['areaKind']], may: ['late', 'halfMonth', 'vacantPercent'] },
  fixed: { needs: [['amountFen']], may: ['late', 'halfMonth', 'vacantPercent'] },
  metered: { needs: [['price', 'tiers']], may: ['late'] },
  shared: { needs: [['sharedBy']], may: ['late'] },
  deposit: { needs: [], may: ['amountFen'] },
  oneOff: { needs: [], may: ['amountFen', 'late'] }
}

/** Of the fee itself: how often it comes, and what its meter counts. */
export const kindRows: Record<TariffKind, { everyMonths: readonly Tariff['everyMonths'][], metered?: true }> = {
  area: { everyMonths: [1, 3, 6, 12] },
  fixed: { everyMonths: [1, 3, 6, 12] },
  metered: { everyMonths: [1, 3, 6, 12], metered: true },
  shared: { everyMonths: [1, 3, 6, 12] },
  deposit: { everyMonths: [1] },
  oneOff: { everyMonths: [1] }
}

const fields: readonly VersionField[] = ['price', 'areaKind', 'amountFen', 'tiers', 'sharedBy', 'late', 'halfMonth', 'vacantPercent']

const rising = (tiers: readonly Tier[]) => tiers.every(({ over }, place) => place === 0 ? over === 0 : over > tiers[place - 1]!.over)

/** @throws Refused invalid with the field that is missing, not of this kind, or out of order */
export function checkVersion (kind: TariffKind, version: TariffVersion): void {
  const { needs, may = [] } = versionRows[kind]
  const given = fields.filter(each => version[each] !== undefined)
  const missing = needs.find(choice => !choice.some(each => given.includes(each)))
  if (missing) throw new Refused('invalid', 'required', `version.${missing[0]}`)
  const strange = given.find(each => !may.includes(each) && !needs.some(choice => choice.includes(each)))
  if (strange) throw new Refused('invalid', 'notForKind', `version.${strange}`)
  const twice = needs.find(choice => choice.filter(each => given.includes(each)).length > 1)
  if (twice) throw new Refused('invalid', 'eitherOr', `version.${twice[1]}`)
  if (version.tiers && !rising(version.tiers)) throw new Refused('invalid', 'tiers', 'version.tiers')
}

/** @throws Refused invalid as `checkVersion`, and for a rhythm or a meter that the kind does not have */
export function checkTariff ({ kind, everyMonths, meterUnit, version }: Pick<Tariff, 'kind' | 'everyMonths' | 'meterUnit'> & { version: TariffVersion }): void {
  const row = kindRows[kind]
  if (!row.everyMonths.includes(everyMonths)) throw new Refused('invalid', 'notForKind', 'everyMonths')
  if (row.metered && !meterUnit) throw new Refused('invalid', 'required', 'meterUnit')
  if (!row.metered && meterUnit) throw new Refused('invalid', 'notForKind', 'meterUnit')
  checkVersion(kind, version)
}

/** @param last the latest period a bill of it was issued for. @throws Refused conflict where it would reach back to it */
function checkAhead (date: string, field: string, last: string | undefined) {
  if (last && monthOf(date) <= monthOf(last)) throw new Refused('conflict', 'billIssued', field, { period: monthOf(last) })
}

/** The tariff with one more version, or with a version that has not counted yet said anew. @throws Refused as above, conflict where it has ended by then */
export function withVersion (tariff: Tariff, version: TariffVersion, last: string | undefined): Tariff {
  checkVersion(tariff.kind, version)
  checkAhead(version.from, 'version.from', last)
  if (tariff.endedOn && tariff.endedOn <= version.from) throw new Refused('conflict', 'tariffEnded', 'version.from')
  const versions = [...tariff.versions.filter(each => each.from !== version.from), version].sort((a, b) => a.from < b.from ? -1 : 1)
  return { ...tariff, versions }
}

/** @throws Refused conflict where something was charged for a later month already */
export function withEnd (tariff: Tariff, endedOn: string, last: string | undefined): Tariff {
  checkAhead(endedOn, 'endedOn', last)
  return { ...tariff, endedOn }
}
