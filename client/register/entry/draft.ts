import * as v from 'valibot'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Relation } from '@domain/people/role'
import { refusalWords } from '@domain/refusal-words'
import { register } from '@domain/register/contract'
import type { Company } from '@domain/register/entry'
import { asks, checkSaid } from '@domain/register/rules'
import type { EntryView } from '@domain/register/view'
import { hundredthsOf, plainOf } from '../hundredths'

/** What a clerk fills in. A number is empty where it stays as it is, `null` where it is taken away. */
export interface Draft {
  relation: Relation
  name: string
  phone: string | null
  idNumber: string | null
  share: string
  company: string
  creditCode: string
  standing: Company['standing']
  plates: string
  from: string
  isLimited: boolean
  /** Empty until one is picked. */
  until: string
}

export const draftOf = (entry: EntryView | undefined, now: number): Draft => ({
  relation: entry?.relation ?? 'owner', name: entry?.name ?? '', phone: '', idNumber: '', share: plainOf(entry?.share),
  company: entry?.company?.name ?? '', creditCode: entry?.company?.creditCode ?? '', standing: entry?.company?.standing ?? 'agent',
  plates: entry?.plates.join(' ') ?? '', from: entry?.from ?? day(now), isLimited: entry?.until !== undefined, until: entry?.until ?? ''
})

/** A tenancy has an end whether somebody says so or not. */
export const isLimited = ({ relation, isLimited: said }: Draft) => said || asks[relation].until === 'required'

const number = (typed: string | null) => typed === '' ? undefined : typed

/** What the draft says, without fields that its relation does not ask for. */
export function saidIn (draft: Draft) {
  const { relation, name, share, company, creditCode, standing, plates, from, until } = draft
  const phone = number(draft.phone), idNumber = number(draft.idNumber)
  const listed = plates.split(/[\s,，、;；]+/).filter(Boolean)
  return {
    relation, name, from, ...(listed.length > 0 && { plates: listed }), ...(isLimited(draft) && until !== '' && { until }),
    ...(asks[relation].share && share.trim() !== '' && { share: hundredthsOf(share) }),
    ...(asks[relation].company && { company: { name: company, standing, ...(creditCode.trim() !== '' && { creditCode }) } }),
    ...(phone !== undefined && { phone }), ...(idNumber !== undefined && { idNumber })
  }
}

export interface Fault { field: string, text: string }

const words = (reason: string) => refusalWords({ code: 'invalid', reason })

/** What the function would refuse, by the same schema and the same rules. Nothing where all is well. */
export function faultIn (draft: Draft): Fault | undefined {
  const said = saidIn(draft)
  const parsed = v.safeParse(register.methods.change.input, { key: 'k'.repeat(20), id: 'i', updatedAt: 0, ...said }, { abortEarly: true })
  if (!parsed.success) return { field: v.getDotPath(parsed.issues[0]) ?? '', text: words(parsed.issues[0].message) }
  try {
    checkSaid(said)
    return isLimited(draft) && draft.until === '' ? { field: 'until', text: words('required') } : undefined
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { field: error.field ?? '', text: words(error.reason) }
  }
}
