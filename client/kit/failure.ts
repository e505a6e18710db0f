import type { Code } from '@domain/kit/errors'

/** The server's refusal, as data: `reason` names a sentence, `facts` fill its blanks, `field` is the input it concerns. */
export class Failure extends Error {
  constructor (
    readonly code: Code,
    readonly reason: string,
    readonly field?: string,
    readonly facts: Record<string, string> = {}
  ) {
    super(`${code}: ${reason}`)
    this.name = 'Failure'
  }
}
