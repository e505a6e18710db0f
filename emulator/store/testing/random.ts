/** Chance that can be had again: a failure names its seed, and `SEED=… npx jest …` repeats it. */
export interface Random {
  below: (limit: number) => number
  pick: <T>(items: readonly T[]) => T
  chance: (share: number) => boolean
  /** Between 0 and `limit - 1` of what `make` makes. */
  some: <T>(limit: number, make: () => T) => T[]
}

/** The seed of this run; another one each day would make failures come and go with the calendar. */
export const seed = Number(process.env.SEED ?? 20261123)

/** mulberry32: 32 bits of state, and good enough in its low bits, which `below` uses. */
export function randomFrom(start: number): Random {
  let state = start >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    chance: (share) => next() < share,
    some: (limit, make) => Array.from({ length: below(limit) }, make),
  }
}
