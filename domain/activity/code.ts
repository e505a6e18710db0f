/** What the QRs of an activity say: whose sign-up it is, or which activity hangs on the wall; and a proof that only we can make. */

export interface Claim {
  activityId: string
  /** Of a sign-up; absent on a poster. */
  personId?: string
}

/** None of its parts can have a dot. */
export const claimText = ({ activityId, personId }: Claim): string => personId === undefined ? `A.${activityId}` : `S.${activityId}.${personId}`

/** @returns undefined for what is no code of ours at all */
export function claimIn (code: string): { claim: Claim, proof: string } | undefined {
  const [, poster, signup, personId, proof] = /^(?:A\.([\w-]{1,64})|S\.([\w-]{1,64})\.([\w-]{1,64}))\.([\w-]{22})$/.exec(code) ?? []
  const activityId = poster ?? signup
  return activityId && proof ? { claim: { activityId, ...(personId && { personId }) }, proof } : undefined
}
