/** Walks an input's schema: which values it could be given, without knowing the method. */
import * as v from 'valibot'
import type { GenericSchema } from 'valibot'
import { signed } from '../make/filing'

/** What valibot's schemas say of themselves, as far as contracts use it. */
export interface Shape {
  type: string
  entries?: Record<string, Shape>
  wrapped?: Shape
  item?: Shape
  options?: readonly unknown[]
  value?: Shape
  literal?: unknown
}

export const shapeOf = (schema: GenericSchema) => schema as unknown as Shape
const accepts = (shape: Shape, value: unknown) => v.is(shape as unknown as GenericSchema, value)

const wrappers = ['optional', 'nullable', 'nullish', 'exact_optional', 'undefinedable', 'non_optional', 'non_nullable']
export const isOptional = ({ type }: Shape) => ['optional', 'nullish', 'exact_optional', 'undefinedable'].includes(type)

/** What to try where a field's name or a value's kind says nothing. */
const plain = ['看看情况', 'a', 1, 20, true, '2026-11-24', '08:30', '13900000000', '11010519491231002X', '202611', 'x'.repeat(24), 1_795_500_000_000, 0, 5, 100, 0.5, '17:30', '川A12345', '1-1', '7K3F92MB7K3F92MB7K3F92MB7K', 'abcdefghijklmnopqrstuv', '2026-09', '2026-12-01', 'wang@example.com', 'TS-261123-7K3F', 'K-AAA-AAA', 'qwords', 2026, 'a'.repeat(64)]

/** What is right only as a whole: a name as a finger writes it. */
const wholes = [signed]
const wholeFor = (shape: Shape) => shape.type === 'array' ? wholes.find(each => accepts(shape, each)) : undefined

export interface Pool {
  /** Ids of what goes its way step by step. */
  withSteps: readonly string[]
  /** Values for a field of this name, the likeliest first: all that it would accept are tried. */
  of (name: string): readonly unknown[]
  /** A value nobody has used before, for fields that make a call happen once. */
  fresh (): string
}

/** An end is not its beginning. */
const otherFor = (shape: Shape, name: string) => (name === 'until' ? [...plain].reverse() : plain).find(each => accepts(shape, each))

/** All that this leaf accepts of what there is. @throws Error naming the field for which nothing fits: a line in `plain` is missing */
export function valuesOf (shape: Shape, name: string, pool: Pool): readonly unknown[] {
  if (shape.type === 'literal') return [shape.literal]
  if (shape.type === 'picklist' || shape.type === 'enum') return shape.options ?? []
  if (shape.type === 'boolean') return [true, false]
  if (name === 'key' || name === 'nonce') return [pool.fresh(), ...pool.of(name).filter(each => accepts(shape, each))]
  const some = pool.of(name).filter(each => accepts(shape, each)), other = otherFor(shape, name)
  if (some.length === 0 && other === undefined) throw new Error(`nothing is known that the field ${name} (${shape.type}) would accept`)
  return [...some, ...(other === undefined ? [] : [other])]
}

type Path = readonly string[]
/** A value that takes the place of what would be filled in, by its path. */
export type Choice = ReadonlyMap<string, unknown>
export const keyOf = (path: Path) => path.join('.')

export interface Leaf { path: Path, shape: Shape, values: readonly unknown[] }

/** Every leaf of the schema, optional ones too. A union counts as one, with each of its options filled. */
export function leavesOf (shape: Shape, pool: Pool, path: Path = []): Leaf[] {
  if (wrappers.includes(shape.type) && shape.wrapped) return leavesOf(shape.wrapped, pool, path)
  if (shape.entries) return Object.entries(shape.entries).flatMap(([name, each]) => leavesOf(each, pool, [...path, name]))
  const whole = wholeFor(shape)
  if (whole) return [{ path, shape, values: [whole] }]
  if (shape.type === 'array' && shape.item) return leavesOf(shape.item, pool, path)
  const name = path.at(-1) ?? ''
  if (shape.type === 'union' || shape.type === 'variant') {
    const options = (shape.options ?? []) as Shape[]
    return [{ path, shape, values: options.flatMap(each => each.entries ? leavesOf(each, pool).flatMap(leaf => leaf.values.map(value => fill(each, pool, 'lean', new Map([[keyOf(leaf.path), value]])))) : valuesOf(each, name, pool)) }]
  }
  if (shape.type === 'record' && shape.value) return [{ path, shape, values: pool.of(name).map(each => ({ [String(each)]: 'accept' })).concat({ other: 'accept' }, { other: 0 } as never).filter(each => accepts(shape, each)) }]
  return [{ path, shape, values: valuesOf(shape, name, pool) }]
}

/**
 * An input: `lean` has what is required, `full` all there is; `chosen` says otherwise for single leaves, and brings in the optional ones on their way.
 */
export function fill (shape: Shape, pool: Pool, presence: 'lean' | 'full', chosen: Choice, path: Path = []): unknown {
  const key = keyOf(path)
  const wanted = chosen.has(key) || [...chosen.keys()].some(each => each.startsWith(`${key}.`))
  if (wrappers.includes(shape.type) && shape.wrapped) {
    return isOptional(shape) && presence === 'lean' && !wanted ? undefined : fill(shape.wrapped, pool, presence, chosen, path)
  }
  if (shape.entries) {
    const fields = Object.entries(shape.entries).map(([name, each]) => [name, fill(each, pool, presence, chosen, [...path, name])] as const)
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  }
  if (!wholeFor(shape) && shape.type === 'array' && shape.item) return [fill(shape.item, pool, presence, chosen, path)]
  if (chosen.has(key)) return chosen.get(key)
  return leavesOf(shape, pool, path)[0]?.values[0]
}
