/** Specifications of `$project` and `$addFields` as a tree of field names, whether they were written with dots or nested. */
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { putField } from '../expression/object'
import type { Evaluate } from '../expression/operator'
import { segmentsOf } from '../expression/path'
import { fail } from './stage'

export type Leaf = 'include' | 'exclude' | Evaluate
export type Tree = Map<string, Leaf | Tree>

const isTree = (node: Leaf | Tree | undefined): node is Tree => node instanceof Map

/** @throws DATABASE_REQUEST_FAILED where two paths cannot be told apart. */
function put(tree: Tree, path: string, leaf: Leaf): void {
  const segments = segmentsOf(path)
  const last = segments.pop() as string
  let branch = tree
  segments.forEach((segment, i) => {
    const next = branch.get(segment) ?? new Map<string, Leaf | Tree>()
    if (!isTree(next)) throw fail(`Path collision at ${path} remaining portion ${[...segments.slice(i + 1), last].join('.')}`)
    branch.set(segment, next)
    branch = next
  })
  if (branch.has(last)) throw fail(`Path collision at ${path}`)
  branch.set(last, leaf)
}

/** @param leafOf what stands at a path that has no more fields below. */
export function treeOf(specification: Document, leafOf: (path: string, value: Value) => Leaf): Tree {
  const tree: Tree = new Map()
  const walk = (fields: Document, above: string) => {
    for (const [name, value] of Object.entries(fields)) {
      const path = above + name
      const [first] = isDocument(value) ? Object.keys(value) : []
      if (isDocument(value) && first === undefined) throw fail(`an empty object is not a valid value. Found empty object at path ${path}`)
      if (isDocument(value) && !first?.startsWith('$')) walk(value, `${path}.`)
      else put(tree, path, leafOf(path, value))
    }
  }
  walk(specification, '')
  return tree
}

/** Whether fields that the tree does not name, or names with `exclude`, stay. */
type Policy = 'inclusion' | 'exclusion'

const calculates = (tree: Tree): boolean => [...tree.values()].some((node) => (isTree(node) ? calculates(node) : typeof node === 'function'))

/** The fields that are left; calculated ones come in a second step. `undefined` where nothing of a value is. */
export function select(value: Value, tree: Tree, policy: Policy): Value {
  if (Array.isArray(value)) {
    const items = value.map((item) => select(item, tree, policy))
    // An element of which nothing is left stays where the second step gives it fields.
    return calculates(tree) ? items : items.filter((item) => item !== undefined)
  }
  if (!isDocument(value)) return policy === 'inclusion' ? undefined : value
  const result: Document = {}
  for (const [name, item] of Object.entries(value)) {
    const node = tree.get(name)
    if (isTree(node)) putField(result, name, select(item, node, policy))
    else if (node === 'include' || (policy === 'exclusion' && node !== 'exclude')) result[name] = item
  }
  return result
}

function calculateBelow(value: Value, tree: Tree, root: Document): Value {
  if (Array.isArray(value)) return value.map((item) => calculateBelow(item, tree, root))
  return calculate(isDocument(value) ? value : {}, tree, root)
}

/**
 * Sets the calculated fields of a document; each element of an array on the way gets them, and what is no object gives way to one.
 * @param root what the expressions look at: the document as it was.
 */
export function calculate(document: Document, tree: Tree, root: Document): Document {
  const result = { ...document }
  for (const [name, node] of tree) {
    if (isTree(node)) {
      if (calculates(node)) putField(result, name, calculateBelow(result[name], node, root))
    } else if (typeof node === 'function') {
      const value = node(root)
      if (value === undefined) delete result[name]
      else putField(result, name, value)
    }
  }
  return result
}
