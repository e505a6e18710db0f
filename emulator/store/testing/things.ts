/** Documents of every shape that an index can meet, and the indexes they are kept under. */
import type { IndexDescription } from '../../types'
import type { Document, Value } from '../../wire/ejson'
import type { Random } from './random'

const words = ['a', 'b', 'ab', 'abc', '', 'b*', '维修', '😀', '，', 'a\u0000b', 'a\u0000']
const numbers = [0, -0, -1, 1, 2, 3.5, 1e12, 2 ** 53, Number.MIN_VALUE, Infinity, -Infinity]
const objects: Value[] = [{}, { x: 1 }, { x: 1, y: 2 }, { y: 2, x: 1 }, { x: 'a' }, { y: 1 }, { x: null }, { x: [1] }]
const arrays: Value[] = [[], [[]], [1, 2], [2, 1], ['a', null], [[1, 2], [3]], [{ x: 1 }, { x: 2 }], [new Date(0)]]
const scalars: Value[] = [null, true, false, ...words, ...numbers, new Date(0), new Date(-5), new Date(1e12)]

export interface Things {
  value: () => Value
  word: () => string
  id: (number: number) => Value
  document: (number: number) => Document
}

/** Undefined fields are fields that are not there. */
const present = (fields: Document): Document => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

export function things(random: Random): Things {
  const scalar = () => random.pick(scalars)
  const value = (): Value => {
    if (random.chance(0.1)) return random.pick(objects)
    if (random.chance(0.1)) return random.pick(arrays)
    if (random.chance(0.1)) return random.some(4, scalar)
    return scalar()
  }
  const optional = <T extends Value>(make: () => T): T | undefined => (random.chance(0.85) ? make() : undefined)
  const word = () => random.pick(words)
  const id = (number: number): Value => (number % 3 === 0 ? number : number % 7 === 0 ? { n: number } : `id${number}`)
  const listed = (): Value => (random.chance(0.1) ? scalar() : present({ e: optional(() => random.below(4)), f: optional(word), g: optional(value) }))
  const document = (number: number): Document =>
    present({
      _id: id(number),
      a: optional(value),
      b: random.below(5),
      c: optional(word),
      at: optional(() => new Date(random.below(50))),
      d: optional(() => (random.chance(0.1) ? value() : present({ e: optional(value) }))),
      list: optional(() => random.some(4, listed)),
      tags: optional(() => random.some(4, word)),
      grid: optional(() => random.some(3, () => random.some(3, () => random.below(3)))),
      u: number % 2 ? number : `u${number}`,
    })
  return { value, word, id, document }
}

const index = (name: string, keys: [string, 1 | -1][], unique = false): IndexDescription => ({
  name,
  unique,
  keys: keys.map(([field, direction]) => ({ field, direction })),
})

export const indexes: IndexDescription[] = [
  index('a', [['a', 1]]),
  index('a down', [['a', -1], ['b', 1]]),
  index('b at', [['b', 1], ['at', -1]]),
  index('b c at', [['b', 1], ['c', 1], ['at', 1]]),
  index('c', [['c', -1]]),
  index('at', [['at', -1], ['u', 1]]),
  index('d.e', [['d.e', 1], ['b', -1]]),
  index('list', [['list.e', 1], ['list.f', -1]]),
  index('list at', [['list.e', 1], ['at', 1]]),
  index('first of list', [['list.0.e', 1]]),
  index('tags', [['b', 1], ['tags', 1], ['at', -1]]),
  index('grid', [['grid.0', 1]]),
  index('id', [['_id', 1], ['b', 1]]),
  index('u', [['u', -1]], true),
  index('b u', [['b', -1], ['u', 1]], true),
]
