/** Names of files that nobody can guess and only their uploader can finish. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Arrival } from '@domain/files/paths'
import { setting } from '../kit/cloud'

const sealOf = (...parts: string[]) => createHmac('sha256', setting('YIZHAN_SECRET')).update(parts.join('\n')).digest('hex').slice(0, 32)

export function newName (personId: string, estateId: string, purpose: string): string {
  const random = randomBytes(12).toString('hex')
  return `${random}-${sealOf('arrival', random, personId, estateId, purpose)}`
}

/** Was this arrival prepared for this person? */
export function isTheirs ({ name, estateId, purpose }: Arrival, personId: string): boolean {
  const [random = '', seal = ''] = name.split('-')
  const given = Buffer.from(seal), right = Buffer.from(sealOf('arrival', random, personId, estateId, purpose))
  return given.length === right.length && timingSafeEqual(given, right)
}

/** Follows from the arrival, so that finishing twice stores once; without the secret it does not. */
export const storedName = ({ name }: Arrival) => sealOf('stored', name)
