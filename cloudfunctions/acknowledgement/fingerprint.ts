/** SHA-256 of texts and files, and the ids and places that follow from what something is. */
import { createHash, createHmac } from 'node:crypto'
import { agreementText } from '@domain/acknowledgement/agreement'
import type { Behind } from '@domain/acknowledgement/counting'
import { monthOf } from '@domain/files/paths'
import { setting } from '../kit/cloud'

/** In hex. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

export const agreementHash = sha256(agreementText)

const idOf = (letter: string, ...parts: string[]) => letter + sha256(parts.join('\n')).slice(0, 31)

/** One signatory signs one edition once; `again` is their last act, where that was corrected into somebody else's. */
export const actId = (estateId: string, edition: string, entryId: string, again = '') => idOf('k', estateId, edition, entryId, again)

/** What is corrected is corrected once. */
export const correctionId = (id: string) => idOf('k', 'corrects', id)

export const tallyId = (estateId: string, { edition, zoneId, building, entrance = '' }: Behind) => idOf('t', estateId, edition, zoneId, building, entrance)

/** Where a file lies follows from its content, so that nobody’s overwrites another’s; without the secret nobody guesses it. */
export function pathFor (estateId: string, kind: 'handbook' | 'acknowledgement', hash: string, at: number): string {
  const name = createHmac('sha256', setting('YIZHAN_SECRET')).update(`${kind}\n${estateId}\n${hash}`).digest('hex').slice(0, 40)
  return `${estateId}/${kind}/${monthOf(at)}/${name}.pdf`
}
