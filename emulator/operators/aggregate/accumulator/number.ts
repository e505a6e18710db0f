/** Accumulators of numbers; other values are passed over. */
import type { Value } from '../../../wire/ejson'
import { Sum } from '../expression/sum'
import type { Accumulator } from './accumulator'

export function sum(): Accumulator {
  const total = new Sum()
  return {
    add(value) {
      if (typeof value === 'number') total.add(value)
    },
    result: () => total.value,
  }
}

export function average(): Accumulator {
  const total = new Sum()
  let count = 0
  return {
    add(value) {
      if (typeof value !== 'number') return
      total.add(value)
      count++
    },
    result: () => (count ? total.value / count : null),
  }
}

/** Welford's way, as MongoDB. @param fewest below this count there is no deviation. */
const deviation = (fewest: 1 | 2) => (): Accumulator => {
  let count = 0
  let mean = 0
  let squares = 0
  return {
    add(value: Value) {
      if (typeof value !== 'number') return
      count++
      const distance = value - mean
      mean += distance / count
      squares += distance * (value - mean)
    },
    result: () => (count < fewest ? null : Math.sqrt(squares / (count + 1 - fewest))),
  }
}

export const deviationOfAll = deviation(1)
export const deviationOfSample = deviation(2)
