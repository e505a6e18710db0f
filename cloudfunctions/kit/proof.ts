/** The proof on a paper's code: an HMAC of what it says, so that a forged one is known without asking the database. The key is the one secret that never changes: papers are checked for decades. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { setting } from './cloud'

/** 128 bits, 22 letters. */
const proofBytes = 16

/** How a kind of paper writes what it claims, and reads it again. */
export interface Claiming<Claim> {
  claimText: (claim: Claim) => string
  claimIn: (code: string) => { claim: Claim, proof: string } | undefined
}

/** @param kind of paper: what proves one proves no other */
export function proving<Claim> (kind: string, { claimText, claimIn }: Claiming<Claim>) {
  const proofOf = (text: string) => createHmac('sha256', setting('YIZHAN_SECRET')).update(`${kind}\n${text}`).digest().subarray(0, proofBytes)
  return {
    codeFor: (claim: Claim): string => {
      const text = claimText(claim)
      return `${text}.${proofOf(text).toString('base64url')}`
    },
    /** @returns what the code says, where we made it just so */
    proved: (code: string): Claim | undefined => {
      const read = claimIn(code)
      if (!read) return undefined
      const given = Buffer.from(read.proof, 'base64url'), right = proofOf(claimText(read.claim))
      return given.length === right.length && timingSafeEqual(given, right) && given.toString('base64url') === read.proof ? read.claim : undefined
    }
  }
}
