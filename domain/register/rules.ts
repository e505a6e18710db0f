/** What each relation asks of an entry, and how entries of the same premises fit together. */
import { Refused } from '../kit/errors'
import type { Relation } from '../people/role'
import type { Company, RegisterEntry } from './entry'

export type Asked = 'share' | 'company' | 'until'

/** What is not named is not asked for. The last day of a tenancy must be known: access ends with it. */
export const asks: Record<Relation, Partial<Record<Asked, 'required' | 'optional'>>> = {
  owner: { share: 'optional', until: 'optional' },
  family: { until: 'optional' },
  tenant: { until: 'required' },
  companyAgent: { company: 'required', until: 'optional' }
}

/** What is said of an entry, numbers apart. */
export interface Said { relation: Relation, name: string, from: string, until?: string | undefined, share?: number | undefined, company?: Company | undefined, plates?: string[] | undefined }

/** Hundredths of a percent. */
export const whole = 10_000

/** @throws Refused invalid naming the field that its relation lacks or has no place for, or days in the wrong order */
export function checkSaid (said: Said): void {
  for (const field of ['share', 'company', 'until'] as const) {
    const asked = asks[said.relation][field]
    if (!asked && said[field] !== undefined) throw new Refused('invalid', 'notAsked', field)
    if (asked === 'required' && said[field] === undefined) throw new Refused('invalid', 'required', field)
  }
  if (said.until !== undefined && said.until < said.from) throw new Refused('invalid', 'daysOrder', 'until')
}

type Span = Pick<RegisterEntry, 'from' | 'until'>
const endless = '9999-12-31'
const covers = ({ from, until = endless }: Span, day: string) => from <= day && day <= until
const meet = (a: Span, b: Span) => covers(a, b.from) || covers(b, a.from)

/**
 * The largest sum of owners' shares on any day: it is reached on the first day of one of them.
 * @param owners who have not ended; without a share they have none of the sum
 */
export const mostShares = (owners: readonly Pick<RegisterEntry, 'from' | 'until' | 'share'>[]): number =>
  Math.max(0, ...owners.map(({ from }) => owners.filter(each => covers(each, from)).reduce((sum, { share = 0 }) => sum + share, 0)))

const percent = (share: number) => `${Number((share / 100).toFixed(2))}%`

/**
 * @param entry as it is to be, with its numbers
 * @param others of the same premises, whatever became of them
 * @param phoneIndexes all that its number can have been given
 * @throws Refused conflict where owners' shares would be more than the whole, or the same person stands there already
 */
export function checkBeside (entry: Omit<RegisterEntry, '_id'>, others: readonly RegisterEntry[], phoneIndexes: readonly string[] = []): void {
  const standing = others.filter(each => !each.ended)
  const owners = standing.filter(each => each.relation === 'owner' && meet(each, entry))
  if (entry.relation === 'owner' && mostShares([...owners, entry]) > whole) {
    throw new Refused('conflict', 'sharesOver', 'share', { left: percent(Math.max(0, whole - mostShares(owners))) })
  }
  const isAnother = ({ phone }: RegisterEntry) => phone && entry.phone && !phoneIndexes.includes(phone.index)
  const isSame = (each: RegisterEntry) => each.name === entry.name && each.relation === entry.relation && !isAnother(each)
  if (standing.some(each => meet(each, entry) && isSame(each))) throw new Refused('conflict', 'recordedAlready', 'name')
}
