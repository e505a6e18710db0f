/** The proof on a permit and a pass: an HMAC of which one it is, so that a forged one is known without asking the database. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { claimIn, claimText, type Claim } from '@domain/renovation/code'
import { setting } from '../kit/cloud'

/** 128 bits, 22 letters. */
const proofBytes = 16

const proofOf = (text: string) => createHmac('sha256', setting('YIZHAN_SECRET')).update(`renovation\n${text}`).digest().subarray(0, proofBytes)

export function codeFor (claim: Claim): string {
  const text = claimText(claim)
  return `${text}.${proofOf(text).toString('base64url')}`
}

/** @returns what the code says, where we made it just so */
export function proved (code: string): Claim | undefined {
  const read = claimIn(code)
  if (!read) return undefined
  const given = Buffer.from(read.proof, 'base64url'), right = proofOf(claimText(read.claim))
  return given.length === right.length && timingSafeEqual(given, right) && given.toString('base64url') === read.proof ? read.claim : undefined
}
