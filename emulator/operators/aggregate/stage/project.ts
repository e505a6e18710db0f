/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/project/ */
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import type { Compiler } from '../expression/operator'
import { typeName } from '../value'
import { fail, type Run, type Stage } from './stage'
import { calculate, type Leaf, select, type Tree, treeOf } from './tree'

/** MongoDB names the stage before what is wrong with its specification. */
function caused<Result>(stage: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    const { message } = error as Error
    const text = message.replace('[FailedOperation] ', '')
    throw text === message ? error : fail(`Invalid ${stage} :: caused by :: ${text}`)
  }
}

function specificationOf(operand: Value, stage: string): Document {
  if (!isDocument(operand)) throw fail(`${stage} specification must be an object`)
  if (Object.keys(operand).length === 0) throw fail(`Invalid ${stage} :: caused by :: projection specification must have at least one field`)
  return operand
}

const isFlag = (value: Value) => typeof value === 'number' || typeof value === 'boolean'

/** `_id` may be left out of an inclusion, so it decides nothing unless it is alone. */
function policyOf(leaves: [path: string, leaf: Leaf][]): 'inclusion' | 'exclusion' {
  const [, deciding] = leaves.find(([path]) => path !== '_id') ?? leaves[0] ?? []
  const policy = deciding === 'exclude' ? 'exclusion' : 'inclusion'
  for (const [path, leaf] of leaves) {
    if (path === '_id') continue
    if (policy === 'inclusion' && leaf === 'exclude') throw fail(`Cannot do exclusion on field ${path} in inclusion projection`)
    if (policy === 'exclusion' && leaf === 'include') throw fail(`Cannot do inclusion on field ${path} in exclusion projection`)
    if (policy === 'exclusion' && typeof leaf === 'function') throw fail('Cannot use an expression in an exclusion projection')
  }
  return policy
}

function project(specification: Document, compiler: Compiler): Run {
  const leaves: [string, Leaf][] = []
  const tree: Tree = treeOf(specification, (path, value) => {
    const leaf = !isFlag(value) ? compiler.compile(value) : value ? 'include' : 'exclude'
    leaves.push([path, leaf])
    return leaf
  })
  const policy = policyOf(leaves)
  if (policy === 'inclusion' && !tree.has('_id')) tree.set('_id', 'include')
  const calculated = leaves.some(([, leaf]) => typeof leaf === 'function')
  return function* (input) {
    for (const document of input) {
      const selected = select(document, tree, policy) as Document
      yield calculated ? calculate(selected, tree, document) : selected
    }
  }
}

export const $project: Stage = (operand, { compiler }) => {
  const specification = specificationOf(operand, '$project')
  return caused('$project', () => project(specification, compiler))
}

const adding =
  (name: string): Stage =>
  (operand, { compiler }) => {
    if (!isDocument(operand)) throw fail(`${name} specification stage must be an object, got ${typeName(operand)}`)
    const tree = caused(name, () => treeOf(specificationOf(operand, name), (_, value) => compiler.compile(value)))
    return function* (input) {
      for (const document of input) yield calculate(document, tree, document)
    }
  }

export const $addFields = adding('$addFields')
export const $set = adding('$set')

export const $unset: Stage = (operand) => {
  const paths: Value[] = Array.isArray(operand) ? operand : [operand]
  if (paths.length === 0) throw fail('$unset specification must be a string or an array with at least one field')
  for (const path of paths) if (typeof path !== 'string') throw fail('$unset specification must be a string or an array containing only string values')
  const tree = caused('$unset', () => treeOf(Object.fromEntries((paths as string[]).map((path) => [path, 0])), () => 'exclude'))
  return function* (input) {
    for (const document of input) yield select(document, tree, 'exclusion') as Document
  }
}
