import { createHash } from 'node:crypto'

/** The same matter, line and person give the same id, so that a message exists once whoever delivers it. 43 characters. */
export const noticeId = (matterId: string, seq: number, personId: string) =>
  createHash('sha256').update([matterId, seq, personId].join('\n')).digest('base64url')
