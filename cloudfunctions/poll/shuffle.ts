/** Chance that nobody can reckon, for what must not tell an order. */
import { randomInt } from 'node:crypto'

/** In an order by chance, each as likely. */
export function shuffle<T> (list: readonly T[]): T[] {
  const shuffled = [...list]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const place = randomInt(last + 1);
    [shuffled[last], shuffled[place]] = [shuffled[place]!, shuffled[last]!]
  }
  return shuffled
}
