/** Every revision that a matter went through, of any kind, several for each: for whatever has to be so after any history. */
import { dayLength, hour } from '@domain/kit/calendar'
import { kinds, type Matter } from '@domain/matter/matter'
import { aMatter } from './matter'
import { walk } from './walks'

/** @param seed the same is the same history */
export function historyOf (seed: number, strides = seed % 6 === 0 ? 40 : 10): Matter[] {
  const kind = kinds[seed % kinds.length]!, begin = { ...aMatter(kind, { key: `history-${seed}-0123456789` }), _id: `matter-${seed}`, number: `H-${seed}` }, found: Matter[] = [begin]
  walk(kind, seed, ({ after }) => found.push(after), { begin, strides, longestPause: 30 * hour })
  return found
}

/** As it may lie in a database where nothing else goes on: nothing is to be told, nothing comes due. */
export const atRest = (matter: Matter): Matter => ({ ...matter, outbox: [], nextAt: null, errandAt: null, errands: [] })

/** The same, so many weeks earlier. */
export const earlier = (matter: Matter, weeks: number): Matter => {
  const back = weeks * 7 * dayLength
  return { ...matter, createdAt: matter.createdAt - back, timeline: matter.timeline.map(line => ({ ...line, at: line.at - back })) }
}
