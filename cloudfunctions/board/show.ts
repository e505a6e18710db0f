/** The board as it is shown: one read of a few dozen tallies at most, whatever the number of matters. */
import { shownAlarm } from '@domain/board/alarm'
import { besideName, type Beside } from '@domain/board/beside'
import type { Week } from '@domain/board/book'
import { mondayIn, weekTally } from '@domain/board/contributions'
import { dimensions, others, type Dimension } from '@domain/board/figures'
import { figuresOf, openOf, openUnder, pointOf, together } from '@domain/board/read'
import { tallyNames, type Span, type Wanted } from '@domain/board/spans'
import type { Tally } from '@domain/board/tally'
import type { BoardView, Line, ShownAlarm } from '@domain/board/view'
import { mondaysUntil } from '@domain/board/week'
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

interface Look { wanted: Wanted, found: ReadonlyMap<string, Tally & { beside?: Beside }> }

/** The one read. */
export async function lookUp (span: Span, estateId: string, now: number): Promise<Look> {
  const wanted = tallyNames(span, now), { now: standing, weeks, before, bars } = wanted
  const all = await talliesOf(estateId, [...new Set([standing, besideName, ...weeks, ...before, ...bars.map(({ name }) => name)])])
  return { wanted, found: new Map(all.map(each => [each.name, each])) }
}

const sumOf = ({ found }: Look, names: readonly string[]) => together(names.flatMap(name => found.get(name) ?? []))

/** What was out of the ordinary in the week that is over; of an older one it is no news any more. */
function alarmsIn ({ found }: Look, now: number): ShownAlarm[] {
  const { alarms } = found.get(besideName)?.beside ?? {}, [last] = mondaysUntil(day(now), 2) as [string]
  return alarms?.week === last ? alarms.all.map(each => shownAlarm(each, last, found.get(weekTally(last))?.counts.all?.all)) : []
}

export function boardOf (look: Look, { id }: Pick<Who, 'id'>, estate: Estate, now: number): BoardView {
  const { wanted, found } = look, today = day(now), counts = sumOf(look, wanted.weeks), standing = found.get(wanted.now), { stocks, findings = [] } = found.get(besideName)?.beside ?? {}
  const linesOf = (dimension: Named): Line[] => [...new Set([...Object.keys(counts[dimension] ?? {}), ...Object.keys(standing?.counts[dimension] ?? {})])]
    .map(key => ({ key, name: nameOf(dimension, key, estate), figures: figuresOf(counts[dimension]?.[key]), ...openUnder(standing, dimension, key, today) }))
    .sort((one, other) => other.figures.received + other.figures.taken - one.figures.received - one.figures.taken || one.name.localeCompare(other.name))
  return {
    countedAt: standing ? Math.max(standing.countedAt, standing.completeAt ?? 0) : null, from: wanted.from, until: wanted.until,
    figures: figuresOf(counts.all?.all), ...(wanted.before.length > 0 && { before: figuresOf(sumOf(look, wanted.before).all?.all) }),
    bars: wanted.barsBy, series: wanted.bars.map(({ on, name }) => pointOf(on, found.get(name))),
    by: Object.fromEntries(dimensions.filter(each => each !== 'all').map(each => [each, linesOf(each)])) as BoardView['by'],
    open: openOf(standing?.counts.all?.all, today), ...(stocks && { stocks }),
    alarms: alarmsIn(look, now), findings: findings.filter(({ hiddenFrom }) => !hiddenFrom.includes(id)).length
  }
}

/** Each week that counts by itself, the earliest first. */
export const weeksIn = ({ wanted: { weeks }, found }: Look): Week[] => weeks.map(name => ({ on: mondayIn(name), figures: figuresOf(found.get(name)?.counts.all?.all) }))
