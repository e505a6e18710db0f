import type { Document, Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import * as array from './array'
import * as field from './field'
import type { UpdateOperator } from './operator'
import { read, targetAt, write } from './target'

const operators: Record<string, UpdateOperator> = { ...field, ...array }

function rename(document: Document, from: string, to: string): void {
  const source = targetAt(document, from, false)
  const value = source && read(source)
  if (!source || value === undefined) return
  write(source, undefined)
  const target = targetAt(document, to, true)
  if (target) write(target, value)
}

function applyOperator(document: Document, name: string, path: string, operand: Value, now: number): void {
  if (name === '$rename') return rename(document, path, operand as string)
  if (name === '$currentDate') return applyOperator(document, '$set', path, new Date(now), now)
  const operator = operators[name]
  if (!operator) throw requestFailed(`Unknown modifier: ${name}`)
  const target = targetAt(document, path, operator.creates)
  if (!target) return
  const current = read(target)
  const value = operator.apply(current, operand, path)
  if (value !== undefined || current !== undefined) write(target, value)
}

function refuseConflicts(paths: string[]): void {
  for (const [i, path] of paths.entries()) {
    if (path === '_id' || path.startsWith('_id.'))
      throw requestFailed(`Performing an update on the path '${path}' would modify the immutable field '_id'`)
    const earlier = paths.slice(0, i).find((other) => `${other}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${other}.`))
    if (earlier !== undefined) throw requestFailed(`Updating the path '${path}' would create a conflict at '${earlier}'`)
  }
}

/**
 * Applies `{ $set: { … }, $inc: { … } }` to a document, in place.
 * @param now the server's time, for `$currentDate`.
 */
export function applyUpdate(document: Document, update: Document, now: number): void {
  const changes = Object.entries(update).flatMap(([name, fields]) => {
    if (!name.startsWith('$')) throw requestFailed(`the update operation document must contain atomic operators, not '${name}'`)
    return Object.entries(fields as Document).map(([path, operand]) => ({ name, path, operand }))
  })
  refuseConflicts(changes.flatMap(({ name, path, operand }) => (name === '$rename' ? [path, operand as string] : [path])))
  for (const { name, path, operand } of changes) applyOperator(document, name, path, operand, now)
}
