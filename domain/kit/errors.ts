/** The closed list of ways a call can fail; `words.ts` has a sentence for each. */
export const codes = ['invalid', 'unauthenticated', 'forbidden', 'notFound', 'conflict', 'unavailable', 'internal'] as const
export type Code = typeof codes[number]

/**
 * A refusal the caller may be told. `reason` names a sentence of `words.ts`; `facts` fill its blanks
 * (who won a race, until when something is not possible); `field` is the input it concerns.
 */
export class Refused extends Error {
  constructor (
    readonly code: Code,
    readonly reason: string,
    readonly field?: string,
    readonly facts: Record<string, string> = {}
  ) {
    super(`${code}: ${reason}${field ? ` (${field})` : ''}`)
  }
}
