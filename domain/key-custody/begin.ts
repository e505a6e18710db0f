/** How a custody begins: keys as told, a tag that says nothing, a day by which it ends. */
import type { InferOutput } from 'valibot'
import { day, local } from '../kit/calendar'
import { lettersOf } from '../matter/number'
import type { CustodyKey, KeyCustody } from './custody'
import type { toldKeys, toldStanding } from './inputs'

/** A year from today is the longest; then the resident is asked anew. */
export const lastDay = (now: number): string => local(now).add(1, 'year').format('YYYY-MM-DD')

export const isDayToKeep = (until: string, now: number): boolean => until > day(now) && until <= lastDay(now)

/** Made of the matter's id, without a counter; from the tag nobody finds the matter or the home. */
export const tagOf = (matterId: string): string => `K-${lettersOf(`${matterId} tag front`, 3)}-${lettersOf(`${matterId} tag back`, 3)}`

export const keysAsTold = (told: InferOutput<typeof toldKeys>, now: number): CustodyKey[] =>
  told.map((each, place) => ({ ...each, id: `K${place + 1}`, place: 'announced', since: now }))

export interface Told { keys: InferOutput<typeof toldKeys>, purpose: string, until: string, standing: InferOutput<typeof toldStanding> }

/** @param matterId the key that becomes the matter's id */
export const begun = (matterId: string, { keys, purpose, until, standing }: Told, now: number): KeyCustody => ({
  tag: tagOf(matterId), keys: keysAsTold(keys, now), purpose, until, standing: standing.map((each, place) => ({ ...each, id: `P${place + 1}` })),
  lendings: [], asks: [], losses: [], counts: [], withdrawals: [], outSince: null
})
