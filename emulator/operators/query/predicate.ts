import type { Options } from 'mingo/types'
import type { Document, Value } from '../../wire/ejson'
import { comparedAt, leavesAt } from '../../store/path'

export type Test = (document: Document) => boolean
/** The shape in which mingo takes query operators: the path, what stands beside the operator, mingo's own options. */
export type Operator = (path: string, operand: Value, options: Options) => Test

/** True where any of the values that the path offers for comparison passes: leaves, and elements of leaves. */
export const anyValue =
  (passes: (operand: Value) => (value: Value) => boolean): Operator =>
  (path, operand) => {
    const test = passes(operand)
    return (document) => comparedAt(document, path).some(test)
  }

/** Like `anyValue`, but without looking into arrays at the end of the path. */
export const anyLeaf =
  (passes: (operand: Value) => (value: Value) => boolean): Operator =>
  (path, operand) => {
    const test = passes(operand)
    return (document) => leavesAt(document, path).some(test)
  }

export const negated =
  (operator: Operator): Operator =>
  (path, operand, options) => {
    const test = operator(path, operand, options)
    return (document) => !test(document)
  }
