import type { MatterView } from '@domain/matter/view'
import { clockWords, closingReasonWords, followUpResultWords, scoreWords } from '@domain/words'
import { yuanWords } from '../money'
import { lengthWords, timeWords } from '../time/times'
import { words } from '../words'
import { isMended } from './mended'

type Line = MatterView['timeline'][number]
type Detail = (line: Line, view: MatterView, now: number) => string | undefined

const total = ({ costFen = 0, materials = [] }: Line) => materials.reduce((sum, each) => sum + each.costFen, costFen)

/** By action, what only lines of that action say. */
const ofAction: Partial<Record<string, Detail>> = {
  receive: ({ at }, { createdAt, reopened }) => reopened === 0 && at - createdAt < 3600_000 ? words.quickly(lengthWords(at - createdAt)) : undefined,
  complete: (line, { kind }) => total(line) > 0 ? words.cost(yuanWords(total(line))) : isMended(kind) ? words.free : undefined
}

const always: Detail[] = [
  ({ materials = [] }) => materials.map(({ name, quantity }) => `${name} × ${quantity}`).join('、') || undefined,
  ({ until }, _, now) => until === undefined ? undefined : words.until(timeWords(until, now)),
  ({ reason }) => reason && closingReasonWords[reason],
  ({ result }) => result && followUpResultWords[result],
  ({ clock }) => clock && words.clock(clockWords[clock]),
  ({ scores }) => scores && Object.entries(scoreWords).map(([name, word]) => `${word} ${scores[name as keyof typeof scores]} 星`).join('，')
]

/** What stands beside the time of a line, in the same breath. */
export const detailsOf = (line: Line, view: MatterView, now: number): string[] =>
  [...always, ...(ofAction[line.action] ? [ofAction[line.action]!] : [])].flatMap(detail => detail(line, view, now) ?? [])
