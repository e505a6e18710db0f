/** Paid work at each of its stages, through the table as anybody would take it there: 王秀兰's air conditioner, 李静 answers for it. */
import type { Estate } from '@domain/estate/estate'
import { flowOf } from '@domain/flows'
import { day, dayLength, hour } from '@domain/kit/calendar'
import { advance } from '@domain/matter/advance'
import type { Matter } from '@domain/matter/matter'
import type { Move } from '@domain/matter/move'
import type { Said } from '@domain/matter/open-matter'
import type { Who } from '@domain/people/person'
import type { QuoteInput } from '@domain/quote/inputs'
import { liveQuotes, offeredPrice } from '@domain/quote/standing'
import { isFit } from '@domain/vendor/brief'
import type { CastName } from '../cast'
import { zejing } from './estate'
import { aMatter, as, center, mondayNoon } from './matter'

let keys = 0

/** One step by somebody of the cast, or by time. */
export function step (matter: Matter, name: CastName | 'system', action: Move['action'], more: Partial<Move> = {}, now = mondayNoon, estate: Estate = zejing): Matter {
  const who: Who = name === 'system' ? center : as(name, now)
  return advance(flowOf(matter), matter, { action, key: `key-of-paid-work-${String(++keys).padStart(6, '0')}`, ...more }, who, estate, now)
}

/** The refusal of a step, as `code: reason (field)`; `done` where it went through. */
export function refusalOf (attempt: () => unknown): string {
  try { attempt(); return 'done' } catch (error) { return (error as Error).message }
}

/** @param costFen of its lines */
export const quoteOf = (costFen: readonly number[] = [20_000], more: Partial<QuoteInput> = {}, now = mondayNoon): QuoteInput => ({
  items: costFen.map((each, place) => ({ name: place === 0 ? '拆洗空调' : `配件 ${place}`, quantity: 1, costFen: each })), startAt: now + dayLength, workMinutes: 120, validUntil: now + 7 * dayLength, ...more
})

export const brief = '挂机空调不制冷，大约用了五年，需要清洗，可能缺氟'

export const received = (more: Partial<Said> = {}) => step(aMatter('assistance', { categoryId: 'air-conditioning', text: '空调不制冷', ...more }), 'liJing', 'receive')

export const asked = (vendorIds = ['anjie', 'minghui', 'jiale'], matter = received()) => step(matter, 'liJing', 'askVendors', { vendorIds, note: brief })

/** 安洁家电 quotes 200 yuan, 明辉机电 260. */
export const quoted = () => step(step(asked(), 'maAnping', 'quote', { quote: quoteOf([20_000]) }), 'dengMinghui', 'quote', { quote: quoteOf([16_000, 10_000]) })

export const quoteIdOf = (matter: Matter, vendorId: string) => liveQuotes(matter.quoting).find(each => each.vendorId === vendorId)?.id ?? 'none'
export const priceIdOf = (matter: Matter) => offeredPrice(matter.quoting)?.id ?? 'none'

/** At 260 yuan: thirty per cent over what 安洁家电 asks. */
export const priced = (matter = quoted()) => step(matter, 'liJing', 'setPrice', { quoteId: quoteIdOf(matter, 'anjie'), priceFen: 26_000, warrantyDays: 90 })

export const confirmed = (matter = priced()) => step(matter, 'wangXiulan', 'confirmPrice', { priceId: priceIdOf(matter) })

export const begun = (matter = confirmed()) => step(matter, 'maAnping', 'start')
export const there = (matter = begun()) => step(matter, 'tanLi', 'arrive')
export const done = (matter = there()) => step(matter, 'maAnping', 'complete', { note: '清洗好了，加了氟' })
export const accepted = (matter = done(), now = mondayNoon) => step(matter, 'wangXiulan', 'accept', {}, now)

/** The estate with one of its vendors no longer fit. */
export function without (vendorId: string, change: 'suspended' | 'expired', now = mondayNoon): Estate {
  const vendors = (zejing.vendors ?? []).map(each => each.id !== vendorId ? each : change === 'suspended' ? { ...each, state: 'suspended' as const } : { ...each, fitUntil: day(now - dayLength) })
  if (vendors.every(each => isFit(each, day(now)))) throw new Error(`${vendorId} is still fit`)
  return { ...zejing, vendors }
}

export const later = { anHour: mondayNoon + hour, aDay: mondayNoon + 25 * hour, aWeek: mondayNoon + 8 * dayLength }
