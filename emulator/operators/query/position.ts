import { type Document, isDocument, type Value } from '../../wire/ejson'
import { notImplemented } from '../../errors'
import { matcher } from '../context'
import { isOperators } from './operator'

/** Conditions that no single element fulfils; MongoDB takes no position from them. */
const ofNoElement = new Set(['$ne', '$nin', '$not', '$size', '$exists', '$comment', '$type'])

type Condition = [path: string, operand: Value]

const pointsAtElement = ([, operand]: Condition) => !isOperators(operand) || Object.keys(operand).some((name) => !ofNoElement.has(name))

/** The conditions of a filter on an array or below it, in the branches that the document fulfils. */
function conditionsOn(array: string, filter: Document, document: Document): Condition[] {
  return Object.entries(filter).flatMap(([name, operand]): Condition[] => {
    if (name === '$and' && Array.isArray(operand)) return operand.flatMap((part) => conditionsOn(array, part as Document, document))
    if (name === '$or' && Array.isArray(operand)) {
      const branch = operand.find((part) => matcher(part)(document))
      return isDocument(branch) ? conditionsOn(array, branch, document) : []
    }
    const below = name.startsWith(`${array}.`) && !/^\d+(\.|$)/.test(name.slice(array.length + 1))
    return name === array || below ? [[name, operand]] : []
  })
}

function valueAt(document: Document, path: string): Value {
  return path.split('.').reduce<Value>((value, name) => (isDocument(value) && Object.hasOwn(value, name) ? value[name] : undefined), document)
}

/**
 * What the positional `$` stands for: the index of the array's first element that fulfils the filter.
 * @returns undefined where the filter asks nothing of the array's elements. @throws NOT_IMPLEMENTED where its conditions are
 * fulfilled by different elements: MongoDB's choice then depends on the order in which it tests them.
 */
export function positionIn(document: Document, array: string, filter: Document): number | undefined {
  const items = valueAt(document, array)
  if (!Array.isArray(items)) return undefined
  const positions = conditionsOn(array, filter, document)
    .filter(pointsAtElement)
    .map(([name, operand]) => {
      const test = matcher({ [`items${name.slice(array.length)}`]: operand })
      return items.findIndex((item) => test({ items: [item] }))
    })
    .filter((index) => index >= 0)
  if (new Set(positions).size > 1) throw notImplemented(`the positional operator where conditions on ${array} are fulfilled by different elements`)
  return positions[0]
}
