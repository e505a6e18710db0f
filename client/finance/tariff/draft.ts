/** A fee as somebody fills it in: texts as they were typed, made into what the contract takes at the end. */
import { versionRows, type VersionField } from '@domain/billing/tariff-rules'
import type { AreaKind, Rounding, Tariff, TariffKind, TariffVersion } from '@domain/billing/tariff'
import { monthOf, startOf } from '@domain/billing/period'
import type { Use } from '@domain/estate/premises'
import { fenOf } from '../../matter/money'
import { hundredthsOf, plainOf } from '../../register/hundredths'
import { priceOf, priceWords } from '../tariffs/terms'

export interface Draft {
  name: string
  kind: TariffKind
  everyMonths: Tariff['everyMonths']
  uses: Use[]
  zoneIds: string[]
  meterUnit: string
  /** `YYYY-MM` */
  from: string
  price: string
  areaKind: AreaKind
  amount: string
  tiers: { over: string, price: string }[]
  sharedBy: NonNullable<TariffVersion['sharedBy']>
  mode: Rounding['mode']
  digits: Rounding['digits']
  dueMonths: TariffVersion['due']['months']
  dueDay: string
  halfMonth: boolean
  vacantPercent: string
  late: boolean
  lateRate: string
  lateGrace: string
  lateCap: string
}

export const newDraft = (from: string): Draft => ({
  name: '', kind: 'area', everyMonths: 1, uses: [], zoneIds: [], meterUnit: '', from, price: '', areaKind: 'builtUpArea', amount: '', tiers: [{ over: '0', price: '' }], sharedBy: 'builtUpArea', mode: 'halfUp', digits: 2,
  dueMonths: 1, dueDay: '28', halfMonth: false, vacantPercent: '', late: false, lateRate: '3', lateGrace: '15', lateCap: '20'
})

const numberOf = (typed: string) => typed.trim() === '' ? NaN : Number(typed)
const given = <T>(typed: string, value: T) => typed.trim() === '' ? undefined : value

/** What each part of a version is made of. */
const writers: Record<VersionField, (draft: Draft) => Partial<Record<keyof TariffVersion, unknown>>> = {
  price: ({ price }) => ({ price: priceOf(price) }),
  areaKind: ({ areaKind }) => ({ areaKind }),
  amountFen: ({ amount }) => ({ amountFen: given(amount, fenOf(amount) ?? NaN) }),
  tiers: ({ tiers }) => tiers.length === 1 ? { price: priceOf(tiers[0]!.price) } : { tiers: tiers.map(({ over, price }) => ({ over: hundredthsOf(over), price: priceOf(price) })) },
  sharedBy: ({ sharedBy }) => ({ sharedBy }),
  late: draft => ({ late: draft.late ? { perMillion: Math.round(numberOf(draft.lateRate) * 100), graceDays: numberOf(draft.lateGrace), capPercent: numberOf(draft.lateCap) } : undefined }),
  halfMonth: ({ halfMonth }) => ({ halfMonth: halfMonth ? true : undefined }),
  vacantPercent: ({ vacantPercent }) => ({ vacantPercent: given(vacantPercent, numberOf(vacantPercent)) })
}

/** What a kind asks for, in the order it is asked; of a choice, the last holds the others as well. */
export function asked (kind: TariffKind): VersionField[] {
  const { needs, may = [] } = versionRows[kind]
  return [...needs.map(choice => choice.at(-1)!), ...may]
}

/** The version as the contract takes it; what is no number is NaN, which the contract refuses at its place. */
export function versionOf (draft: Draft): TariffVersion {
  const parts = asked(draft.kind).flatMap(each => Object.entries(writers[each](draft))).filter(([, value]) => value !== undefined)
  return { from: startOf(draft.from), rounding: { mode: draft.mode, digits: draft.digits }, due: { months: draft.dueMonths, day: numberOf(draft.dueDay) }, ...Object.fromEntries(parts) as Partial<TariffVersion> }
}

/** A new version begins with what the last one says. */
export function draftOf ({ name, kind, everyMonths, uses = [], zoneIds = [], meterUnit = '', versions }: Pick<Tariff, 'name' | 'kind' | 'everyMonths' | 'uses' | 'zoneIds' | 'meterUnit' | 'versions'>, from: string): Draft {
  const last = versions.at(-1)!, { late } = last, flat = last.price === undefined ? '' : priceWords(last.price)
  return {
    ...newDraft(monthOf(from)), name, kind, everyMonths, uses, zoneIds, meterUnit, price: flat, ...(last.areaKind && { areaKind: last.areaKind }), amount: plainOf(last.amountFen),
    tiers: last.tiers?.map(({ over, price }) => ({ over: plainOf(over), price: priceWords(price) })) ?? [{ over: '0', price: flat }], ...(last.sharedBy && { sharedBy: last.sharedBy }),
    ...last.rounding, dueMonths: last.due.months, dueDay: String(last.due.day), halfMonth: last.halfMonth ?? false, vacantPercent: last.vacantPercent === undefined ? '' : String(last.vacantPercent),
    late: late !== undefined, ...(late && { lateRate: String(late.perMillion / 100), lateGrace: String(late.graceDays), lateCap: String(late.capPercent) })
  }
}
