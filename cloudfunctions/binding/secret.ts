/** Secrets of codes and invitations: 128 bits that are stored only as a hash. */
import { createHash, createHmac } from 'node:crypto'
import { letters, secretLength } from '@domain/binding/voucher'
import { setting } from '../kit/cloud'

function inLetters (bytes: Buffer): string {
  let rest = BigInt(`0x${bytes.toString('hex')}`), text = ''
  for (let place = 0; place < secretLength; place++) { text = letters[Number(rest % 32n)]! + text; rest /= 32n }
  return text
}

/** Nobody guesses it without the server's secret; asked again with the same key, the same person gets the same one. */
export const secretFor = (issuerId: string, key: string): string =>
  inLetters(createHmac('sha256', setting('YIZHAN_SECRET')).update(`voucher\n${issuerId}\n${key}`).digest().subarray(0, 16))

/** What is stored of a secret, and finds it. @param secret as `plainSecret` makes it */
export const idOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The register's entry that comes of something has an id that follows from it. */
export const entryIdOf = (sourceId: string): string => `e-${createHash('sha256').update(`entry\n${sourceId}`).digest('hex').slice(0, 24)}`
