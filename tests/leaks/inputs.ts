/** The inputs a method is searched with: every option, every optional field present and absent, every known id in every field that takes one. */
import * as v from 'valibot'
import type { Method } from '@domain/kit/contract'
import { fill, isOptional, keyOf, leavesOf, shapeOf, type Choice, type Leaf, type Pool } from './schema'

/** Above it, options and other fields are not tried in every pair. */
const mostPairs = 160

const isChoice = ({ shape }: Leaf) => ['picklist', 'enum', 'boolean', 'literal'].includes(shape.type)

/** In the order in which they tell most: what is left out by a limit is pairs. @param steps ids of what has steps: each step is tried on each, or where these are too many on the first and the last */
function * choices (leaves: readonly Leaf[], optional: ReadonlySet<Leaf>, steps: ReadonlySet<unknown>): Generator<['lean' | 'full', Choice]> {
  const one = ({ path }: Leaf, value: unknown): [string, unknown] => [keyOf(path), value]
  const all = (some: readonly Leaf[]) => some.flatMap(leaf => leaf.values.map(value => one(leaf, value)))
  const open = leaves.filter(each => !isChoice(each)), chosen = leaves.filter(isChoice)
  yield ['lean', new Map()]
  yield ['full', new Map()]
  for (const leaf of open) for (const value of optional.has(leaf) ? leaf.values : leaf.values.slice(1)) yield ['lean', new Map([one(leaf, value)])]
  for (const option of all(chosen)) yield ['lean', new Map([option])]
  const ways = all(chosen.filter(each => !optional.has(each))), present = open.filter(each => optional.has(each)).map(leaf => one(leaf, leaf.values[0]))
  // Which thing and in which way: a page of good rows of this sheet is another answer than one of its wrong rows.
  const things = all(open.filter(each => !optional.has(each) && /(?:^id|Id)$/.test(String(each.path.at(-1)))))
  const going = things.filter(([, value]) => steps.has(value)), few = ways.length * going.length <= mostPairs ? going : [...going.slice(0, 1), ...going.slice(-1)]
  const tried = ways.length * things.length <= mostPairs ? things : few
  for (const way of ways) for (const each of tried) yield ['lean', new Map([way, each])]
  if (ways.length * present.length <= mostPairs) for (const way of ways) for (const each of present) yield ['lean', new Map([way, each])]
  else for (const way of ways) yield ['full', new Map([way])]
}

/** @returns inputs that the schema takes, each once. @throws Error where there is none: the method would go unsearched */
export function inputsFor ({ input }: Method, pool: Pool): unknown[] {
  const shape = shapeOf(input), leaves = leavesOf(shape, pool)
  const optional = new Set(leaves.filter(({ path: [first] }) => first !== undefined && shape.entries?.[first] !== undefined && isOptional(shape.entries[first])))
  const made = new Map<string, unknown>()
  for (const [presence, chosen] of choices(leaves, optional, new Set(pool.withSteps))) {
    const value = fill(shape, pool, presence, chosen)
    const name = JSON.stringify(value)
    if (!made.has(name) && v.is(input, value)) made.set(name, value)
  }
  if (made.size === 0) throw new Error('no input can be made that the schema takes')
  return [...made.values()]
}
