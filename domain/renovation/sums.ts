/** What of a deposit stays and what goes back, in fen. */
import type { Deduction, RenovationFiling } from './filing'

/** As a manager decided or, where nobody objected, as it was itemised. */
export const fenOf = ({ fen, decision }: Deduction): number => decision?.fen ?? fen

export const deductedFen = ({ deductions }: Pick<RenovationFiling, 'deductions'>): number => deductions.reduce((sum, each) => sum + fenOf(each), 0)

export const toReturnFen = (body: Pick<RenovationFiling, 'deductions' | 'depositFen'>): number => body.depositFen - deductedFen(body)
