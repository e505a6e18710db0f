/** What the QR on a receipt says: enough to know the sum without asking anybody, and a proof that only we can make. */

export interface Claim {
  estateId: string
  /** The running number. */
  number: number
  fen: number
  /** `YYYY-MM-DD` */
  on: string
}

/** What is proved; nothing in it can be read in two ways, since neither of its parts can have a dot. */
export const claimText = ({ estateId, number, fen, on }: Claim): string => [estateId, number, fen, on.replaceAll('-', '')].join('.')

/** @returns the claim and its proof, undefined for what is no code of ours at all */
export function claimIn (code: string): { claim: Claim, proof: string } | undefined {
  const [, estateId, number, fen, year, month, date, proof] = /^([A-Za-z0-9_-]{1,64})\.([1-9]\d{0,8})\.([1-9]\d{0,12})\.(\d{4})(\d\d)(\d\d)\.([A-Za-z0-9_-]{22})$/.exec(code) ?? []
  return estateId && proof ? { claim: { estateId, number: Number(number), fen: Number(fen), on: `${year}-${month}-${date}` }, proof } : undefined
}

/** “ZJ-000123”. @param prefix of the estate, if it has one */
export const receiptNumber = (number: number, prefix?: string): string => `${prefix ? `${prefix}-` : ''}${String(number).padStart(6, '0')}`
