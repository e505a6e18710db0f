/** Areas and shares are integers of hundredths; people write “89.5”. */

export const plainOf = (hundredths: number | undefined): string => hundredths === undefined ? '' : String(Number((hundredths / 100).toFixed(2)))

/** @returns NaN where it is no number with at most two decimals: the contract refuses it */
export function hundredthsOf (text: string): number {
  const plain = text.normalize('NFKC').trim()
  return /^\d+(?:\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : NaN
}
