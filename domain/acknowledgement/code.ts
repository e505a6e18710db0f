/** What the QR on a confirmation says: which act it is, and a proof that only we can make. */

export interface Claim {
  estateId: string
  /** Of the act. */
  id: string
  /** `YYYY-MM` */
  edition: string
}

/** Nothing in it can be read in two ways, since none of its parts can have a dot. */
export const claimText = ({ estateId, id, edition }: Claim): string => ['sc', estateId, id, edition.replace('-', '')].join('.')

/** @returns the claim and its proof, undefined for what is no code of ours at all */
export function claimIn (code: string): { claim: Claim, proof: string } | undefined {
  const [, estateId, id, year, month, proof] = /^sc\.([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,64})\.(\d{4})(\d\d)\.([A-Za-z0-9_-]{22})$/.exec(code) ?? []
  return estateId && id && proof ? { claim: { estateId, id, edition: `${year}-${month}` }, proof } : undefined
}
