/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/regexFind/ */
import { notImplemented } from '../../../errors'
import type { Document, Value } from '../../../wire/ejson'
import { isNullish } from '../value'
import { fail, type Operator, type Texts, withFields } from './operator'

const texts: Texts = {
  noObject: (name, type) => `${name} expects an object of named arguments but found: ${type}`,
  unknown: (name, field) => `${name} found an unknown argument: ${field}`,
  missing: (name, field) => `${name} requires '${field}' parameter`,
}

function compile(source: string, flags: string, name: string): RegExp {
  try {
    // By code points, as MongoDB; what only the older syntax of JavaScript knows, as `\-`, is read with that.
    return new RegExp(source, `${flags}gu`)
  } catch {
    try {
      return new RegExp(source, `${flags}g`)
    } catch (error) {
      throw fail(`Invalid Regex in ${name}: ${(error as Error).message}`)
    }
  }
}

/** `null` where the pattern is missing. */
function patternOf({ regex, options }: Document, name: string): RegExp | null {
  if (isNullish(regex)) return null
  if (typeof regex !== 'string' && !(regex instanceof RegExp)) throw fail(`${name} needs 'regex' to be of type string or regex`)
  if (!isNullish(options) && typeof options !== 'string') throw fail(`${name} needs 'options' to be of type string`)
  const own = regex instanceof RegExp ? regex.flags : ''
  if (own && options) throw fail(`${name}: found regex option(s) specified in both 'regex' and 'option' fields`)
  // MongoDB takes `u` and has always what it asks for.
  const flags = [...new Set(own || options)].filter((flag) => flag !== 'u')
  const unknown = flags.find((flag) => !'imsx'.includes(flag))
  if (unknown) throw fail(`${name}: invalid flag in regex options: ${unknown}`)
  if (flags.includes('x')) throw notImplemented(`the option x of ${name}`)
  return compile(regex instanceof RegExp ? regex.source : regex, flags.join(''), name)
}

const resultOf = (found: RegExpMatchArray): Document => ({
  match: found[0],
  idx: Array.from((found.input ?? '').slice(0, found.index)).length,
  captures: found.slice(1).map((group: string | undefined) => group ?? null),
})

const searching = (nothing: () => Value, act: (input: string, pattern: RegExp) => Value): Operator =>
  withFields(['input', 'regex'], ['options'], texts, (values, name) => {
    const { input } = values
    if (!isNullish(input) && typeof input !== 'string') throw fail(`${name} needs 'input' to be of type string`)
    const pattern = patternOf(values, name)
    return isNullish(input) || !pattern ? nothing() : act(input, pattern)
  })

export const $regexMatch = searching(
  () => false,
  (input, pattern) => pattern.test(input),
)
export const $regexFind = searching(
  () => null,
  (input, pattern) => {
    const found = pattern.exec(input)
    return found && resultOf(found)
  },
)
export const $regexFindAll = searching(
  () => [],
  (input, pattern) => [...input.matchAll(pattern)].map(resultOf),
)
