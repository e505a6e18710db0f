import type { MatterView } from '@domain/matter/view'
import { useState } from 'react'
import { Button, Card, serverNow, Timeline } from '../../kit'
import type { Reader } from '../reader'
import { words } from '../words'
import { entriesOf } from './entries-of'

interface TimelineOfProps {
  view: MatterView
  meId?: string | undefined
  reader: Reader
}

/** As many as fit on a screen; who wants to know all of it asks once. */
const atFirst = 6

/** What happened to a matter, newest first. */
export function TimelineOf ({ view, meId, reader }: TimelineOfProps) {
  const [all, setAll] = useState(false)
  const entries = entriesOf(view, { id: meId, reader }, serverNow())
  const short = !all && entries.length > atFirst + 1
  return <Card>
    <Timeline entries={short ? entries.slice(0, atFirst) : entries} />
    {short && <Button kind='quiet' onTap={() => setAll(true)}>{words.allLines(entries.length)}</Button>}
  </Card>
}
