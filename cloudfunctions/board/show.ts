/** The board as it is shown: one read of a few dozen tallies at most, whatever the number of matters. */
import { besideName } from '@domain/board/beside'
import { dimensions, others, type Dimension } from '@domain/board/figures'
import { figuresOf, openOf, openUnder, pointOf, together } from '@domain/board/read'
import { tallyNames, type Span } from '@domain/board/spans'
import type { BoardView, Line } from '@domain/board/view'
import { boardWords } from '@domain/board/words'
import type { Estate } from '@domain/estate/estate'
import { day } from '@domain/kit/calendar'
import type { Kind } from '@domain/matter/matter'
import type { Who } from '@domain/people/person'
import { kindWords } from '@domain/words'
import { talliesOf } from './tally-repo'

export type Named = Exclude<Dimension, 'all'>

/** What a key is called now; a key that nobody knows any more keeps its figures. */
const names: Record<Named, (key: string, estate: Estate) => string | undefined> = {
  zone: (key, { zones }) => zones.find(({ id }) => id === key)?.name,
  kind: key => kindWords[key as Kind],
  clerk: (key, { staff }) => staff.find(({ personId }) => personId === key)?.name,
  vendor: (key, { vendors = [] }) => vendors.find(({ id }) => id === key)?.name,
  category: (key, { categories }) => categories.find(({ id }) => id === key)?.name
}

export const nameOf = (dimension: Named, key: string, estate: Estate) => key === others ? boardWords.others : names[dimension](key, estate) ?? boardWords.formerly

export async function boardOf (span: Span, { id, estateId }: Pick<Who, 'id' | 'estateId'>, estate: Estate, now: number): Promise<BoardView> {
  const wanted = tallyNames(span, now), today = day(now)
  const found = new Map((await talliesOf(estateId, [...new Set([wanted.now, besideName, ...wanted.weeks, ...wanted.before, ...wanted.bars.map(({ name }) => name)])])).map(each => [each.name, each]))
  const of = (all: readonly string[]) => together(all.flatMap(name => found.get(name) ?? []))
  const counts = of(wanted.weeks), standing = found.get(wanted.now), { stocks, alarms, findings = [] } = found.get(besideName)?.beside ?? {}
  const linesOf = (dimension: Named): Line[] => [...new Set([...Object.keys(counts[dimension] ?? {}), ...Object.keys(standing?.counts[dimension] ?? {})])]
    .map(key => ({ key, name: nameOf(dimension, key, estate), figures: figuresOf(counts[dimension]?.[key]), ...openUnder(standing, dimension, key, today) }))
    .sort((one, other) => other.figures.received + other.figures.taken - one.figures.received - one.figures.taken || one.name.localeCompare(other.name))
  return {
    countedAt: standing ? Math.max(standing.countedAt, standing.completeAt ?? 0) : null,
    figures: figuresOf(counts.all?.all), ...(wanted.before.length > 0 && { before: figuresOf(of(wanted.before).all?.all) }),
    series: wanted.bars.map(({ on, name }) => pointOf(on, found.get(name))),
    by: Object.fromEntries(dimensions.filter(each => each !== 'all').map(each => [each, linesOf(each)])) as BoardView['by'],
    open: openOf(standing?.counts.all?.all, today), ...(stocks && { stocks }),
    alarms: alarms?.all ?? [], findings: findings.filter(({ hiddenFrom }) => !hiddenFrom.includes(id)).length
  }
}
