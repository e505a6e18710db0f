/** The proof on a confirmation: an HMAC of what its QR says. It is checked for decades, so the key is the one secret that never changes. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { claimIn, claimText, type Claim } from '@domain/acknowledgement/code'
import { setting } from '../kit/cloud'

/** 128 bits, 22 letters. */
const proofBytes = 16

const proofOf = (text: string) => createHmac('sha256', setting('YIZHAN_SECRET')).update(`acknowledgement\n${text}`).digest().subarray(0, proofBytes).toString('base64url')

export const codeFor = (claim: Claim): string => `${claimText(claim)}.${proofOf(claimText(claim))}`

/** @returns what the code says, where we made it just so */
export function proved (code: string): Claim | undefined {
  const read = claimIn(code)
  if (!read) return undefined
  const given = Buffer.from(read.proof), right = Buffer.from(proofOf(claimText(read.claim)))
  return given.length === right.length && timingSafeEqual(given, right) ? read.claim : undefined
}
