import type { MatterView } from '@domain/matter/view'
import { kindWords, lineWords } from '@domain/words'
import type { TimelineEntry } from '../../kit'
import type { Reader } from '../reader'
import { shownPhoto } from '../shown-photo'
import { timeWords } from '../time/times'
import { words } from '../words'
import { detailsOf } from './details-of'
import { isMended } from './mended'

type Line = MatterView['timeline'][number]

const captions: Partial<Record<string, string>> = { arrive: words.before, start: words.before, complete: words.after }

const sentences: Record<string, string> = lineWords

/** Whom lines are read by: their own name is “you” to them. */
export interface Me { id: string | undefined, reader: Reader }

function sentence ({ action, by, toId, toName = '' }: Line, { kind }: MatterView, me: Me): string {
  if (action === 'submit') return words.submitted(kindWords[kind])
  const you = words.you[me.reader]
  return (sentences[action] ?? action)
    .replace('{to}', toId !== undefined && toId === me.id ? you : toName)
    .replace(' TA ', by === me.id ? you : ' TA ')
}

function entry (line: Line, view: MatterView, me: Me, now: number): TimelineEntry {
  const caption = isMended(view.kind) ? captions[line.action] : undefined
  return {
    key: String(line.seq),
    who: line.by === me.id ? words.you[me.reader] : line.byName,
    what: sentence(line, view, me),
    time: [timeWords(line.at, now), ...detailsOf(line, view, now)].join(' · '),
    lines: line.note ? [line.note] : [],
    photos: (line.photos ?? []).map(photo => ({ ...shownPhoto(photo), caption })),
    internal: line.inside
  }
}

/** A view's timeline as the kit draws it, newest first. */
export const entriesOf = (view: MatterView, me: Me, now: number): TimelineEntry[] =>
  [...view.timeline].sort((a, b) => b.seq - a.seq).map(line => entry(line, view, me, now))
