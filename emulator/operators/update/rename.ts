/** https://www.mongodb.com/docs/manual/reference/operator/update/rename/ */
import type { Document, Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import { shown } from './operator'
import { namesOf } from './path'
import { read, targetsAt, write } from './target'

/** @throws DATABASE_REQUEST_FAILED for what is no name, or the same. */
export function renamedTo(path: string, operand: Value): string {
  if (typeof operand !== 'string') throw requestFailed(`The 'to' field for $rename must be a string: ${path}: ${shown(operand)}`)
  for (const [which, name] of [['source', path], ['destination', operand]] as const)
    if (namesOf(name).some((part) => part === '$' || part === '$[]')) throw requestFailed(`The ${which} field for $rename may not be dynamic: ${name}`)
  if (path === operand) throw requestFailed(`The source and target field for $rename must differ: ${path}: "${operand}"`)
  return operand
}

function refuseArrays(document: Document, path: string, which: string): void {
  const names = path.split('.')
  let value: Value = document
  for (const [at, name] of names.entries()) {
    if (Array.isArray(value))
      throw requestFailed(
        `The ${which} field cannot be an array element, '${path}' in doc with _id: ${shown(document._id)} has an array field called '${names[at - 1]}'`,
      )
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return
    value = (value as Document)[name]
  }
}

/** Moves a field; a document without it stays as it is. */
export function rename(document: Document, from: string, to: string): void {
  refuseArrays(document, from, 'source')
  const [source] = targetsAt(document, from.split('.'), false)
  const value = source && read(source)
  if (!source || value === undefined) return
  refuseArrays(document, to, 'destination')
  write(source, undefined)
  for (const target of targetsAt(document, to.split('.'), true)) write(target, value)
}
