/** Accumulators that keep some of the values. */
import type { Value } from '../../../wire/ejson'
import { mergeObjects } from '../expression/object'
import { compare, identity, isNullish } from '../value'
import type { Accumulator } from './accumulator'

/** The least for `direction` 1, the greatest for -1; `null` and missing values do not count. */
const extreme = (direction: 1 | -1) => (): Accumulator => {
  let best: Value
  return {
    add(value) {
      if (!isNullish(value) && (best === undefined || compare(value, best) * direction < 0)) best = value
    },
    result: () => best ?? null,
  }
}

export const minimum = extreme(1)
export const maximum = extreme(-1)

/** A missing field is `null` in the result. */
export function first(): Accumulator {
  let seen = false
  let kept: Value
  return {
    add(value) {
      if (!seen) kept = value
      seen = true
    },
    result: () => kept ?? null,
  }
}

export function last(): Accumulator {
  let kept: Value
  return { add: (value) => void (kept = value), result: () => kept ?? null }
}

export function push(): Accumulator {
  const all: Value[] = []
  return {
    add(value) {
      if (value !== undefined) all.push(value)
    },
    result: () => all,
  }
}

/** In the order of their coming; MongoDB promises none. */
export function addToSet(): Accumulator {
  const set = new Map<string | number, Value>()
  return {
    add(value) {
      if (value === undefined) return
      const key = identity(value)
      if (!set.has(key)) set.set(key, value)
    },
    result: () => [...set.values()],
  }
}

export function merge(): Accumulator {
  let merged = {}
  return { add: (value) => void (merged = mergeObjects([merged, value])), result: () => merged }
}
