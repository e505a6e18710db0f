import type { Kind } from '@domain/matter/matter'
import type { MatterView } from '@domain/matter/view'
import { kindWords, lineWords } from '@domain/words'
import type { TimelineEntry } from '../../kit'
import { timeWords } from '../time/times'
import { words } from '../words'
import { detailsOf } from './details-of'
import { isMended } from './mended'

type Line = MatterView['timeline'][number]

const captions: Partial<Record<string, string>> = { arrive: words.before, start: words.before, complete: words.after }

const sentences: Record<string, string> = lineWords

function sentence ({ action, toId, toName = '' }: Line, kind: Kind, meId: string | undefined): string {
  if (action === 'submit') return words.submitted(kindWords[kind])
  return (sentences[action] ?? action).replace('{to}', toId !== undefined && toId === meId ? words.you : toName)
}

function entry (line: Line, view: MatterView, meId: string | undefined, now: number): TimelineEntry {
  const caption = isMended(view.kind) ? captions[line.action] : undefined
  return {
    key: String(line.seq),
    who: line.by === meId ? words.you : line.byName,
    what: sentence(line, view.kind, meId),
    time: [timeWords(line.at, now), ...detailsOf(line, view, now)].join(' · '),
    lines: line.note ? [line.note] : [],
    photos: (line.photos ?? []).map(({ url }) => ({ src: url, caption })),
    internal: line.inside
  }
}

/** A view's timeline as the kit draws it, newest first. */
export const entriesOf = (view: MatterView, meId: string | undefined, now: number): TimelineEntry[] =>
  [...view.timeline].sort((a, b) => b.seq - a.seq).map(line => entry(line, view, meId, now))
