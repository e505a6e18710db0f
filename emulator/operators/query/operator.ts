import type { Document, Value } from '../../wire/ejson'
import { comparedAt, reachedBy } from '../../store/path'

export type Test<Subject = Value> = (subject: Subject) => boolean

/** Where a condition looks: at a path of a document, or at a value itself, as `$elemMatch` has it. */
export interface Place {
  /** What a comparison looks at: what the path leads to, and the elements of what is an array. */
  values: (subject: Value) => readonly Value[]
  /** What the path leads to; `undefined` is a missing field. */
  leaves: (subject: Value) => readonly Value[]
}

export const placeAt = (path: string): Place => ({
  values: (subject) => comparedAt(subject as Document, path),
  leaves: (subject) => reachedBy(subject as Document, path),
})

export const itself: Place = { values: (subject) => [subject], leaves: (subject) => [subject] }

/** What an operator may ask its surroundings for. */
export interface Scope {
  /** Tests documents against a whole filter below this operator. */
  filter: (filter: Value) => Test
  /** Tests what stands at a place against `{ $gt: 1, … }` or a plain value. */
  criteria: (at: Place, operand: Value) => Test
  /** What stands beside the operator, for those that come in pairs. */
  beside: Document
}

/** @throws DATABASE_REQUEST_FAILED for an operand that is not of its form, before any document is looked at. */
export type Operator = (at: Place, operand: Value, scope: Scope) => Test

/** True where any of the values that the place offers for comparison passes. */
export const anyValue =
  (passes: (operand: Value, scope: Scope) => Test): Operator =>
  (at, operand, scope) => {
    const test = passes(operand, scope)
    return (subject) => at.values(subject).some(test)
  }

/** Like `anyValue`, but without looking into arrays at the end of the path. */
export const anyLeaf =
  (passes: (operand: Value, scope: Scope) => Test): Operator =>
  (at, operand, scope) => {
    const test = passes(operand, scope)
    return (subject) => at.leaves(subject).some(test)
  }

export const negated =
  (operator: Operator): Operator =>
  (at, operand, scope) => {
    const test = operator(at, operand, scope)
    return (subject) => !test(subject)
  }

/** `{ $gt: 1 }`, and not a value that has to be equal: its first field decides, and references begin with `$` as well. */
export function isOperators(value: Value): value is Document {
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof RegExp || Array.isArray(value)) return false
  const [first] = Object.keys(value)
  return first !== undefined && first.startsWith('$') && first !== '$ref' && first !== '$id'
}
