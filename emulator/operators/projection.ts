/** What `field()` sends: a tree of fields to keep or to leave out. https://www.mongodb.com/docs/manual/tutorial/project-fields-from-query-results/ */
import { type Document, isDocument, type Value } from '../wire/ejson'
import { requestFailed } from '../errors'
import { elementOperator, type FieldOperator, positional, type Projected, sliceOperator } from './projection-operators'

type Rule = boolean | FieldOperator | Tree
type Tree = Map<string, Rule>

const mixed = () => requestFailed('Projection cannot have a mix of inclusion and exclusion.')

function ruleOf(path: string, operand: Value, seen: { positional: boolean }): Rule | undefined {
  if (typeof operand === 'number' || typeof operand === 'boolean') {
    if (!path.endsWith('.$')) return Boolean(operand)
    if (seen.positional) throw requestFailed('Cannot specify more than one positional projection per query.')
    seen.positional = true
    return positional(path.slice(0, -2))
  }
  const [name, ...more] = isDocument(operand) ? Object.keys(operand) : []
  if (name === undefined) throw requestFailed(`Unsupported projection option: ${path}: ${JSON.stringify(operand)}`)
  if (!name.startsWith('$')) return undefined
  const inner = (operand as Document)[name]
  if (more.length) throw requestFailed('A projection operator stands alone')
  if (name === '$slice') return sliceOperator(inner)
  if (name === '$elemMatch') return elementOperator(inner, path)
  throw requestFailed(`Unsupported projection option: ${path}: ${JSON.stringify(operand)}`)
}

function insert(tree: Tree, path: string, rule: Rule): void {
  let branch = tree
  const names = path.split('.')
  for (const [at, name] of names.entries()) {
    if (name === '' || name.startsWith('$') || name === '__proto__') throw requestFailed(`Field names in a projection may not be '${name}': ${path}`)
    const known = branch.get(name)
    if (at === names.length - 1) {
      if (known !== undefined) throw requestFailed(`Path collision at ${path}`)
      branch.set(name, rule)
    } else {
      if (known !== undefined && !(known instanceof Map)) throw requestFailed(`Path collision at ${path} remaining portion ${names.slice(at + 1).join('.')}`)
      const next: Tree = known ?? new Map<string, Rule>()
      branch.set(name, next)
      branch = next
    }
  }
}

/** Nested objects are paths written otherwise. */
function* pathsIn(projection: Document, above: string, seen: { positional: boolean }): Generator<[path: string, rule: Rule]> {
  for (const [name, operand] of Object.entries(projection)) {
    const path = above + name
    const rule = ruleOf(path, operand, seen)
    if (rule === undefined) yield* pathsIn(operand as Document, `${path}.`, seen)
    else yield [path.endsWith('.$') ? path.slice(0, -2) : path, rule]
  }
}

function applied(value: Value, rule: Rule | undefined, keeps: boolean, given: Projected): Value {
  if (rule === undefined) return keeps ? undefined : value
  if (typeof rule === 'boolean') return rule ? value : undefined
  if (!(rule instanceof Map)) return rule.apply(value, given)
  if (Array.isArray(value))
    return value.map((item) => applied(item, rule, keeps, given)).filter((item) => item !== undefined)
  if (!isDocument(value)) return keeps ? undefined : value
  return shaped(value, rule, keeps, given)
}

function shaped(document: Document, tree: Tree, keeps: boolean, given: Projected): Document {
  const fields = Object.entries(document).flatMap(([name, value]): [string, Value][] => {
    const result = applied(value, tree.get(name), keeps, given)
    return result === undefined ? [] : [[name, result]]
  })
  return Object.fromEntries(fields)
}

/**
 * Checks a projection, and gives what it leaves of a document. Fields keep the document's order.
 * @param filter what found the documents, for the positional `$`. @throws DATABASE_REQUEST_FAILED
 */
export function projector(projection: Document, filter: Document): (document: Document) => Document {
  const tree: Tree = new Map<string, Rule>()
  const rules: { path: string; rule: Rule }[] = []
  for (const [path, rule] of pathsIn(projection, '', { positional: false })) {
    insert(tree, path, rule)
    rules.push({ path, rule })
  }
  const plain = rules.filter(({ path, rule }) => typeof rule === 'boolean' && (path !== '_id' || rule))
  if (new Set(plain.map(({ rule }) => rule)).size > 1) throw mixed()
  const chosen = rules.some(({ rule }) => typeof rule === 'object' && !(rule instanceof Map) && rule.chooses)
  const keeps = plain.length ? plain[0]?.rule === true : chosen
  if (!keeps && rules.some(({ rule }) => typeof rule === 'object' && 'needsFilter' in rule)) throw mixed()
  if (keeps && !tree.has('_id')) tree.set('_id', true)
  return (document) => shaped(document, tree, keeps, { document, filter })
}
