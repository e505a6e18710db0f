import { type Document, isDocument, type Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import { equal } from '../../store/key'
import { positionIn } from '../query/position'
import { checkStorable } from '../storable'
import { typeName } from '../type-name'
import * as arithmetic from './arithmetic'
import * as field from './field'
import type { Request, UpdateOperator } from './operator'
import { namesOf, refuseConflicts } from './path'
import * as pull from './pull'
import * as push from './push'
import { rename, renamedTo } from './rename'
import { read, targetsAt, write } from './target'

const operators: Record<string, UpdateOperator> = { ...arithmetic, ...field, ...push, ...pull }

interface Step {
  /** The fields it writes; no two steps may write the same. */
  paths: string[]
  apply: (document: Document) => void
}

/** Puts the element that the query found in the place of `$`. */
function placed(names: readonly string[], document: Document, filter: Document): readonly string[] {
  const at = names.indexOf('$')
  if (at < 0) return names
  const position = positionIn(document, names.slice(0, at).join('.'), filter)
  if (position === undefined) throw requestFailed('The positional operator did not find the match needed from the query.')
  return names.map((name, i) => (i === at ? String(position) : name))
}

function step(operator: UpdateOperator, request: Request, filter: Document): Step {
  const names = namesOf(request.path)
  const change = operator.prepare(request)
  return {
    paths: [request.path],
    apply(document) {
      for (const target of targetsAt(document, placed(names, document, filter), operator.creates)) {
        const current = read(target)
        const value = change(current, document)
        if (value !== undefined || current !== undefined) write(target, value)
      }
    },
  }
}

function renaming(from: string, operand: Value): Step {
  const to = renamedTo(from, operand)
  return { paths: [from, to], apply: (document) => rename(document, from, to) }
}

function stepsOf(name: string, fields: Value, now: number, filter: Document): Step[] {
  if (!name.startsWith('$')) throw requestFailed(`the update operation document must contain atomic operators, not '${name}'`)
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined
  if (!operator && name !== '$rename') throw requestFailed(`Unknown modifier: ${name}`)
  if (!isDocument(fields))
    throw requestFailed(
      `Modifiers operate on fields but we found type ${typeName(fields)} instead. For example: {$mod: {<field>: ...}} not {${name}: ${JSON.stringify(fields)}}`,
    )
  const entries = Object.entries(fields)
  if (!entries.length) throw requestFailed(`'${name}' is empty. You must specify a field like so: {${name}: {<field>: ...}}`)
  return entries.map(([path, operand]) => (operator ? step(operator, { path, operand, now }, filter) : renaming(path, operand)))
}

/**
 * Checks `{ $set: { … }, $inc: { … } }`, and gives what it does to a document in place. Nothing at all changes nothing.
 * @param now the server's time, for `$currentDate`. @param filter what found the documents, for the positional `$`.
 * @throws DATABASE_REQUEST_FAILED with MongoDB's text, of both.
 */
export function updater(update: Document, now: number, filter: Document): (document: Document) => void {
  const steps = Object.entries(update).flatMap(([name, fields]) => stepsOf(name, fields, now, filter))
  refuseConflicts(steps.flatMap(({ paths }) => paths))
  return (document) => {
    const { _id } = document
    for (const { apply } of steps) apply(document)
    if (!equal(document._id, _id) || document._id === undefined)
      throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
    checkStorable(document, () => 'Resulting document after update is larger than 16777216')
  }
}
