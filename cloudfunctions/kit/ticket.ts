/** A file's ticket: the files function signs file and uploader together, so a step can trust it without a round trip. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { Refused } from '@domain/kit/errors'
import { setting } from './cloud'

const signature = (fileId: string, personId: string) =>
  createHmac('sha256', setting('YIZHAN_SECRET')).update(`${fileId}\n${personId}`).digest('base64url')

/** @param fileId as storage names it; @param personId the uploader */
export const ticketFor = (fileId: string, personId: string) => `${fileId}~${signature(fileId, personId)}`

/** @returns the file id; @throws Refused invalid where the ticket is forged or somebody else's */
export function fileOf (ticket: string, personId: string, field: string): string {
  const cut = ticket.lastIndexOf('~')
  const fileId = ticket.slice(0, cut)
  const given = Buffer.from(ticket.slice(cut + 1)), right = Buffer.from(signature(fileId, personId))
  if (cut < 1 || given.length !== right.length || !timingSafeEqual(given, right)) throw new Refused('invalid', 'ticket', field)
  return fileId
}
