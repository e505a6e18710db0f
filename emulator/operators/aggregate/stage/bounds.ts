/** `$limit`, `$skip`, `$sample`. The texts of MongoDB 4; later versions word them otherwise. */
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { show } from '../value'
import { fail, type Stage } from './stage'

/** @throws DATABASE_REQUEST_FAILED for anything but a whole number above zero. */
export function limitOf(operand: Value): number {
  if (typeof operand !== 'number') throw fail('the limit must be specified as a number')
  if (!Number.isInteger(operand)) throw fail(`invalid argument to $limit stage: Expected an integer: $limit: ${show(operand)}`)
  if (operand <= 0) throw fail('the limit must be positive')
  return operand
}

/** @throws DATABASE_REQUEST_FAILED for anything but a whole number not below zero. */
export function skipOf(operand: Value): number {
  if (typeof operand !== 'number') throw fail('Argument to $skip must be a number')
  if (!Number.isInteger(operand)) throw fail(`invalid argument to $skip stage: Expected an integer: $skip: ${show(operand)}`)
  if (operand < 0) throw fail('Argument to $skip cannot be negative')
  return operand
}

export const $limit: Stage = (operand) => {
  const limit = limitOf(operand)
  return function* (input) {
    let taken = 0
    for (const document of input) {
      yield document
      if (++taken >= limit) return
    }
  }
}

export const $skip: Stage = (operand) => {
  const skip = skipOf(operand)
  return function* (input) {
    let passed = 0
    for (const document of input) if (passed++ >= skip) yield document
  }
}

function sizeOf(operand: Value): number {
  if (!isDocument(operand)) throw fail('the $sample stage specification must be an object')
  for (const field of Object.keys(operand)) if (field !== 'size') throw fail(`unrecognized option to $sample: ${field}`)
  const { size } = operand
  if (size === undefined) throw fail('$sample stage must specify a size')
  if (typeof size !== 'number') throw fail('size argument to $sample must be a number')
  if (size < 0) throw fail('size argument to $sample must not be negative')
  return Math.trunc(size)
}

/** Reservoir sampling: it holds no more than `size` documents, and each is as likely as any other. */
export const $sample: Stage = (operand) => {
  const size = sizeOf(operand)
  return (input) => {
    const chosen: Document[] = []
    let seen = 0
    for (const document of input) {
      const at = Math.floor(Math.random() * ++seen)
      if (chosen.length < size) {
        // In a random place, so that the order says nothing either.
        chosen.push(chosen[at] ?? document)
        chosen[at] = document
      } else if (at < size) chosen[at] = document
    }
    return chosen
  }
}
