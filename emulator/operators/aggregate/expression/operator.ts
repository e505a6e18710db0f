/** The shape of expression operators, and the few ways in which they take their arguments. */
import { requestFailed } from '../../../errors'
import { isDocument, type Document, type Value } from '../../../wire/ejson'
import { typeName } from '../value'

/** A compiled expression: its value for one document, `undefined` where it is missing. */
export type Evaluate = (document: Document) => Value

/** A variable. Who binds it sets the value before evaluating what was compiled with it. */
export interface Cell {
  value: Value
}

export const newCell = (): Cell => ({ value: undefined })

export interface Compiler {
  /** @throws DATABASE_REQUEST_FAILED with MongoDB's text, before any document is looked at. */
  compile(expression: Value): Evaluate
  /** The same, knowing more variables; names without `$$`. */
  binding(variables: Record<string, Cell>): Compiler
  /** What is bound to a name. */
  cell(name: string): Cell | undefined
}

/** An operator of the table: what stands beside its name, compiled. */
export type Operator = (operand: Value, compiler: Compiler, name: string) => Evaluate

export const fail = requestFailed

const plural = (count: number) => `${count} argument${count === 1 ? '' : 's'}`

function checkArity(name: string, count: number, least: number, most: number): void {
  if (count >= least && count <= most) return
  if (least === most) throw fail(`Expression ${name} takes exactly ${plural(least)}. ${count} were passed in.`)
  if (most === Infinity) throw fail(`Expression ${name} takes at least ${plural(least)}, but ${count} were passed in.`)
  throw fail(`Expression ${name} takes at least ${least} arguments, and at most ${most}, but ${count} were passed in.`)
}

const operands = (operand: Value): Value[] => (Array.isArray(operand) ? operand : [operand])

/** Takes a list of arguments, or a single one without brackets; `act` gets their values. */
export const withArguments =
  (least: number, most: number, act: (values: Value[], name: string) => Value): Operator =>
  (operand, compiler, name) => {
    const parts = operands(operand)
    checkArity(name, parts.length, least, most)
    const evaluates = parts.map((part) => compiler.compile(part))
    return (document) => act(evaluates.map((evaluate) => evaluate(document)), name)
  }

/** Takes exactly one argument. */
export const withOne = (act: (value: Value, name: string) => Value): Operator => withArguments(1, 1, ([value], name) => act(value, name))

/** Takes arguments that must not all be evaluated, as `$cond` does. */
export const withLazy =
  (least: number, most: number, build: (evaluates: Evaluate[], name: string) => Evaluate): Operator =>
  (operand, compiler, name) => {
    const parts = operands(operand)
    checkArity(name, parts.length, least, most)
    return build(
      parts.map((part) => compiler.compile(part)),
      name,
    )
  }

/** MongoDB words these errors differently from operator to operator. */
export interface Texts {
  noObject: (name: string, type: string) => string
  unknown: (name: string, field: string) => string
  missing: (name: string, field: string) => string
}

/** Expression operands with field names, checked: no others than these, and the required ones there. */
export function fieldsOf(operand: Value, name: string, required: readonly string[], optional: readonly string[], texts: Texts): Document {
  if (!isDocument(operand)) throw fail(texts.noObject(name, typeName(operand)))
  for (const field of Object.keys(operand)) {
    if (!required.includes(field) && !optional.includes(field)) throw fail(texts.unknown(name, field))
  }
  for (const field of required) if (!Object.hasOwn(operand, field)) throw fail(texts.missing(name, field))
  return operand
}

/** Takes arguments by name; `act` gets the values of those that are there. */
export const withFields =
  (required: readonly string[], optional: readonly string[], texts: Texts, act: (values: Document, name: string) => Value): Operator =>
  (operand, compiler, name) => {
    const fields = fieldsOf(operand, name, required, optional, texts)
    const evaluates = Object.entries(fields).map(([field, expression]) => [field, compiler.compile(expression)] as const)
    return (document) => act(Object.fromEntries(evaluates.map(([field, evaluate]) => [field, evaluate(document)])), name)
  }
