/** Places in a text, the end not included. */
export type Span = readonly [from: number, until: number]

/** Spans that touch become one. */
export const joined = (spans: readonly Span[]): Span[] => [...spans].sort(([a], [b]) => a - b).reduce<Span[]>((all, [from, until]) => {
  const last = all.at(-1)
  return last && from <= last[1] ? [...all.slice(0, -1), [last[0], Math.max(last[1], until)]] : [...all, [from, until]]
}, [])
