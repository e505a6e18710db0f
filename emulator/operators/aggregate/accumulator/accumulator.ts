import type { Value } from '../../../wire/ejson'
import type { Compiler, Evaluate } from '../expression/operator'

/** Takes the values of one group, one after the other. */
export interface Accumulator {
  /** `undefined` for a missing field. */
  add(value: Value): void
  result(): Value
}

/** An accumulator of `$group`, compiled: what it takes from each document, and how a group begins. */
export interface Accumulation {
  evaluate: Evaluate
  begin(): Accumulator
}

export type AccumulatorOperator = (operand: Value, compiler: Compiler, name: string) => Accumulation
