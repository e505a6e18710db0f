/** `$trim` and its sides, `$replaceOne`, `$replaceAll`: operators on strings that take their arguments by name. */
import { isNullish, show, typeName } from '../value'
import { fail, type Operator, type Texts, withFields } from './operator'

/** What the manual lists: a null byte and Unicode's spaces up to the hair space; not the ideographic space U+3000. */
const spaces = '\u0000 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'

const trimTexts: Texts = {
  noObject: (name, type) => `${name} only supports an object as an argument, found ${type}`,
  unknown: (name, field) => `${name} found an unknown argument: ${field}`,
  missing: (name, field) => `${name} requires an '${field}' field`,
}

const trim = (left: boolean, right: boolean): Operator =>
  withFields(['input'], ['chars'], trimTexts, (values, name) => {
    const { input } = values
    const chars = Object.hasOwn(values, 'chars') ? values.chars : spaces
    if (isNullish(input) || isNullish(chars)) return null
    if (typeof input !== 'string') throw fail(`${name} requires its input to be a string, got ${show(input)} (of type ${typeName(input)}) instead.`)
    if (typeof chars !== 'string') throw fail(`${name} requires 'chars' to be a string, got ${show(chars)} (of type ${typeName(chars)}) instead.`)
    const unwanted = new Set(chars)
    const characters = Array.from(input)
    let start = 0
    let end = characters.length
    while (left && start < end && unwanted.has(characters[start] as string)) start++
    while (right && end > start && unwanted.has(characters[end - 1] as string)) end--
    return characters.slice(start, end).join('')
  })

export const $trim = trim(true, true)
export const $ltrim = trim(true, false)
export const $rtrim = trim(false, true)

const replaceTexts: Texts = {
  noObject: (name, type) => `${name} requires an object as an argument, found: ${type}`,
  unknown: (name, field) => `${name} found an unknown argument: ${field}`,
  missing: (name, field) => `${name} requires '${field}' to be specified`,
}

const replacing = (act: (input: string, find: string, replacement: string) => string): Operator =>
  withFields(['input', 'find', 'replacement'], [], replaceTexts, (values, name) => {
    const texts = ['input', 'find', 'replacement'].map((field) => {
      const value = values[field]
      if (!isNullish(value) && typeof value !== 'string') throw fail(`${name} requires that '${field}' be a string, found: ${show(value)}`)
      return value
    })
    const [input, find, replacement] = texts
    return isNullish(input) || isNullish(find) || isNullish(replacement) ? null : act(input, find, replacement)
  })

// A function, since JavaScript gives `$&` in a replacing text a meaning.
export const $replaceOne = replacing((input, find, replacement) => input.replace(find, () => replacement))
export const $replaceAll = replacing((input, find, replacement) => input.replaceAll(find, () => replacement))
