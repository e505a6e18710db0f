/** Chance that is the same for the same seed, so that a walk that failed can be walked again. Mulberry32. @returns a roll, 0 … 1, the end not included */
export function dice (seed: number) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
