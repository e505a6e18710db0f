import type { BoardView, Line } from '@domain/board/view'
import { lastedWords } from '@domain/board/words'
import { useState } from 'react'
import { Card, Empty, Row, Section, Segments } from '../../kit'
import { goList, type Wanted } from '../routes'
import { words } from '../words'

type By = keyof BoardView['by']
const tabs: readonly By[] = ['zone', 'kind', 'clerk', 'vendor', 'category']

const lists: Record<By, ((key: string) => Wanted) | undefined> = {
  zone: zoneId => ({ view: 'ofZone', zoneId }), kind: kind => ({ view: 'openNow', kind }), clerk: clerkId => ({ view: 'ofClerk', clerkId }), vendor: vendorId => ({ view: 'ofVendor', vendorId }), category: undefined
}

const noteOf = (by: By, { figures: { received, closed, taken, breaches, response } }: Line) =>
  by === 'clerk' ? words.clerkLine(taken, breaches, lastedWords(response.median)) : words.line(received, closed, breaches)

/** The same figures by zone, kind, clerk, vendor and category; each line leads to what is open of it. */
export function Lines ({ view }: { view: BoardView }) {
  const [by, setBy] = useState<By>('zone'), lines = view.by[by], list = lists[by]
  return <Section title={words.by[by]}>
    <Segments items={tabs.map(key => ({ key, label: words.by[key] }))} active={by} onPick={setBy} />
    {lines.length === 0
      ? <Empty title={words.noLines} />
      : <Card>{lines.map(line => <Row key={line.key} title={line.name} note={noteOf(by, line)} figure={words.openOf(line.open)} onTap={list && (() => goList(line.name, list(line.key)))} />)}</Card>}
  </Section>
}
