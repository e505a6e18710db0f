/** What the QR of a permit or a pass says: which one it is, and a proof that only we can make. */

export interface Claim {
  matterId: string
  /** Of a pass. */
  workerId?: string
}

/** None of its parts can have a dot. */
export const claimText = ({ matterId, workerId }: Claim): string => workerId === undefined ? `P.${matterId}` : `W.${matterId}.${workerId}`

/** @returns undefined for what is no code of ours at all */
export function claimIn (code: string): { claim: Claim, proof: string } | undefined {
  const [, permitOf, passOf, workerId, proof] = /^(?:P\.([\w-]{1,64})|W\.([\w-]{1,64})\.([\w-]{1,64}))\.([\w-]{22})$/.exec(code) ?? []
  const matterId = permitOf ?? passOf
  return matterId && proof ? { claim: { matterId, ...(workerId && { workerId }) }, proof } : undefined
}
