/** Chance that is the same in every run: whoever finds a seed that fails can run it again. */
export function seeded (seed: number) {
  let state = seed * 2_654_435_761 % 4_294_967_296
  const next = () => {
    state = (state + 0x6d2b79f5) % 4_294_967_296
    let mixed = Math.imul(state ^ state >>> 15, state | 1)
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61)
    return ((mixed ^ mixed >>> 14) >>> 0) / 4_294_967_296
  }
  /** 0 … most - 1. */
  const below = (most: number) => Math.floor(next() * most)
  const one = <T>(choices: readonly T[]): T => choices[below(choices.length)]!
  /** Four times out of five. */
  const maybe = <T extends object>(value: T): T | Record<string, never> => below(5) > 0 ? value : {}
  return { next, below, one, maybe }
}
