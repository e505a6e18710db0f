/** Random questions about `things.ts`, with every operator that the planner sees and some that it leaves alone. */
import type { Document, Value } from '../../wire/ejson'
import type { Order } from '../sort'
import type { Random } from './random'
import type { Things } from './things'

const paths = [
  'a', 'a', 'b', 'b', 'c', 'at', 'd.e', 'd', 'list.e', 'list.f', 'list.g', 'list', 'list.0.e', 'tags', 'tags.1', 'grid', 'grid.0', 'grid.0.1', '_id', 'u', 'missing', 'a.x',
]
const patterns = ['^a', '^ab', '^a.', 'b$', '^', '^维', '^b\\*', '^a|b', '^ab*', '^(a|b)', '^😀', '^😀?', '^a+', '^ab{0}', '^[ab]']

export interface Asked {
  filter: Document
  order: Order
  skip: number
  limit: number
}

/** @param known about how many documents there have been, for ids that exist and some that do not. */
export function questions(random: Random, { value, word, id }: Things, known: () => number) {
  const operand = (path: string): Value => {
    if (random.chance(0.1)) return value() ?? null
    if (path === 'b' || path === 'list.e' || path === 'list.0.e' || path.startsWith('grid.0')) return random.below(5)
    if (path === 'at') return new Date(random.below(50))
    if (path === '_id') return id(random.below(known()))
    if (path === 'u') return random.chance(0.5) ? random.below(known()) : `u${random.below(known())}`
    if (path === 'c' || path.startsWith('tags') || path === 'list.f') return word()
    return value() ?? null
  }
  const below = () => random.pick(['$lt', '$lte'])
  const above = () => random.pick(['$gt', '$gte'])
  const pattern = (): Value => {
    const source = random.pick(patterns)
    return random.chance(0.5) ? { $regex: source } : new RegExp(source)
  }
  const makers: ((path: string) => Value)[] = [
    operand,
    operand,
    (path) => ({ $in: random.some(5, () => operand(path)) }),
    (path) => ({ $in: random.some(5, () => operand(path)) }),
    (path) => ({ [random.pick([below(), above()])]: operand(path) }),
    (path) => ({ [above()]: operand(path), [below()]: operand(path) }),
    (path) => ({ [random.pick(['$ne', '$eq'])]: operand(path) }),
    (path) => ({ $nin: random.some(4, () => operand(path)) }),
    () => ({ $exists: random.chance(0.5) }),
    () => null,
    () => ({ $size: random.below(4) }),
    (path) => ({ $all: random.some(3, () => operand(path)) }),
    pattern,
    (path) => ({ $not: { [random.pick(['$eq', '$gt', '$lte'])]: operand(path) } }),
    (path) => ({ $elemMatch: { [above()]: operand(path), [below()]: operand(path) } }),
    (path) => ({ $eq: operand(path), $exists: true }),
  ]
  const condition = (path: string): Value => random.pick(makers)(path)
  const conditions = (most: number): Document => Object.fromEntries(random.some(most, () => random.pick(paths)).map((path) => [path, condition(path)]))
  const ofList = (): Document => ({
    list: { $elemMatch: { ...(random.chance(0.7) && { e: condition('list.e') }), ...(random.chance(0.7) && { f: condition('list.f') }) } },
  })
  const filter = (depth = 0): Document => {
    const kind = random.below(20)
    if (kind === 0) return ofList()
    if (depth > 1 || kind > 9) return conditions(4)
    if (kind < 4) return { $and: [filter(depth + 1), filter(depth + 1)], ...conditions(2) }
    if (kind < 7) return { ...conditions(2), $or: [filter(depth + 1), filter(depth + 1), ...random.some(2, () => filter(depth + 1))] }
    if (kind === 7) return { $nor: [filter(depth + 1)], ...conditions(2) }
    return { ...conditions(3), ...ofList() }
  }
  const order = (): Order => [...new Set(random.some(4, () => random.pick(paths)))].map((field) => ({ field, direction: random.pick([1, -1] as const) }))
  return (): Asked => ({ filter: filter(), order: order(), skip: random.below(5), limit: 1 + random.below(30) })
}
