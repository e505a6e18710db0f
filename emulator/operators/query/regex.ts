/** https://www.mongodb.com/docs/manual/reference/operator/query/regex/ */
import type { Value } from '../../wire/ejson'
import { notImplemented, requestFailed } from '../../errors'
import { equal } from '../../store/key'
import { splitOptions } from '../../wire/ejson-tags'
import { anyValue, type Test } from './operator'

/** What PCRE, MongoDB's own engine, reads otherwise than JavaScript: it would match something else without a word. */
const onlyPcre = /\\[AZzGQEKRXNHhVCaeg]|\\x\{|\[\[:\^?\w+:\]/

function compiled(source: string, flags: string): RegExp {
  // PCRE counts characters, not halves of them, which JavaScript does only with `u`; that in turn is strict about escapes.
  for (const unicode of ['u', ''])
    try {
      return new RegExp(source, flags.replace('u', '') + unicode)
    } catch (error) {
      if (unicode === '') throw requestFailed(`Regular expression is invalid: ${(error as Error).message}`)
    }
  throw requestFailed('Regular expression is invalid')
}

/** @throws DATABASE_REQUEST_FAILED for what is no pattern or option, NOT_IMPLEMENTED for what JavaScript has no equal to. */
export function searchFor(pattern: string, options: string): RegExp {
  const [source, flags] = splitOptions(pattern, options)
  const unknown = [...flags].find((flag) => !'imsux'.includes(flag))
  if (unknown !== undefined) throw requestFailed(`invalid flag in regex options: ${unknown}`)
  if (flags.includes('x')) throw notImplemented('the regular expression option x')
  if (pattern.includes('\u0000')) throw requestFailed('Regular expression cannot contain an embedded null byte')
  const found = onlyPcre.exec(source)
  if (found) throw notImplemented(`${found[0]} in regular expressions`)
  return compiled(source, flags)
}

/** Texts that an expression finds something in, and that expression itself where it is stored. */
export function matchesText(expression: RegExp): Test {
  const search = searchFor(expression.source, expression.flags)
  return (value) => (typeof value === 'string' ? search.test(value) : value instanceof RegExp && equal(value, expression))
}

function expressionOf(pattern: Value, options: Value): RegExp {
  if (options !== undefined && typeof options !== 'string') throw requestFailed('$options has to be a string')
  if (typeof pattern === 'string') return searchFor(pattern, options ?? '')
  if (!(pattern instanceof RegExp)) throw requestFailed('$regex has to be a string')
  if (options && pattern.flags) throw requestFailed('options set in both $regex and $options')
  return searchFor(pattern.source, options ?? pattern.flags)
}

export const $regex = anyValue((operand, { beside }) => matchesText(expressionOf(operand, beside.$options)))
