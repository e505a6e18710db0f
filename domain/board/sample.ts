/** Which closed matters are asked about: a lot that follows from the week, so that nobody chooses and twice is the same. */
import type { Matter } from '../matter/matter'
import { lot } from '../matter/follow-up'
import type { Sampled } from './report'

export const sampleSize = 10

/** One that was closed and that nobody has visited; what was taken back has nothing to ask about. */
const isFit = ({ status, followUp, open }: Pick<Matter, 'status' | 'followUp' | 'open'>) => !open && status === 'closed' && followUp?.doneAt === undefined

/** @param drawn so far @param seed the week @returns those with the lowest lots of all that were looked at */
export function drawn (before: readonly Sampled[], matters: readonly Matter[], seed: string): Sampled[] {
  const more = matters.filter(isFit).map(({ _id, number, kind, endedAt, hiddenFrom }): Sampled => ({ matterId: _id, number, kind, closedAt: endedAt ?? 0, hiddenFrom }))
  const lotOf = ({ matterId }: Sampled) => lot(`${seed} ${matterId}`)
  return [...before, ...more].sort((one, other) => lotOf(one) - lotOf(other)).slice(0, sampleSize)
}
