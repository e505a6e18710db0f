import type { InferInput } from 'valibot'
import type { Channel, WorkKind, Place } from '@domain/matter/matter'
import { refusalWords } from '@domain/refusal-words'
import type { workOrder } from '@domain/work-order/contract'
import type { Draft } from './draft'
import { words } from './words'

type Recorded = Omit<InferInput<typeof workOrder.methods.record.input>, 'key'>
export type Fault = 'who' | 'phone' | 'kind' | 'categoryId' | 'place' | 'text'

/** On patrol the clerk has seen it; otherwise somebody has asked, and wants to hear of it. */
export const asksWho: Record<Channel, boolean> = { phone: true, walkIn: true, visit: true, patrol: false, miniProgram: true }

/** Where matters of a kind mostly are, even when it is somebody's home that called. */
const usually: Partial<Record<WorkKind, Draft['where']>> = { issue: 'area' }

export const placeOf = ({ where, household, kind }: Pick<Draft, 'where' | 'household' | 'kind'>): 'home' | 'area' =>
  household === undefined ? 'area' : where ?? (kind && usually[kind]) ?? 'home'

const phone = /^1\d{10}$|^0\d{2,3}-?\d{7,8}$/

/** What is missing or wrong, by what it concerns; nothing where it can be saved. */
export function faultsOf (draft: Draft): Partial<Record<Fault, string>> {
  const { channel, personId, told, name, kind, categoryId, areaId, text } = draft
  const said = (reason: string) => refusalWords({ code: 'invalid', reason })
  return {
    ...(asksWho[channel] && personId === undefined && !(told && name.trim()) && { who: words.whoMissing }),
    ...(told && draft.phone !== '' && !phone.test(draft.phone) && { phone: said('phone') }),
    ...(kind === undefined && { kind: said('required') }),
    ...(kind !== undefined && categoryId === undefined && { categoryId: words.chooseCategory }),
    ...(placeOf(draft) === 'area' && areaId === undefined && { place: words.choosePlace }),
    ...(text.trim() === '' && { text: said('required') })
  }
}

/** As somebody told the clerk, or of the register. */
function requesterOf ({ channel, personId, told, name, phone: number }: Draft): Recorded['requester'] {
  if (!asksWho[channel]) return undefined
  if (personId !== undefined) return { personId }
  return told && name.trim() !== '' ? { name: name.trim(), ...(number && { phone: number }) } : undefined
}

function where (draft: Draft): Recorded['place'] {
  const { household, areaId = '', detail } = draft
  return placeOf(draft) === 'home' && household ? { premisesId: household.premisesId } : { areaId, ...(detail.trim() && { detail: detail.trim() }) }
}

/** @param photos tickets */
export function saidOf (draft: Draft, photos: string[]): Recorded {
  const { channel, kind = 'inquiry', categoryId = '', text, priority, entry, accusedIds } = draft
  const requester = requesterOf(draft)
  return {
    channel, kind, categoryId, text: text.trim(), photos, place: where(draft), ...(requester && { requester }),
    ...(priority && { priority }), ...(entry && placeOf(draft) === 'home' && { entry }), ...(kind === 'complaint' && { accusedIds })
  }
}

/** Places of a list's rows begin with the area's name. */
export const isIn = (place: Place['label'], areaName: string) => place === areaName || place.startsWith(`${areaName} `)
