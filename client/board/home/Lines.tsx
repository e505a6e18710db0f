import { others } from '@domain/board/figures'
import { numberIn } from '@domain/board/read'
import type { Listed } from '@domain/board/behind'
import type { BoardView, Line } from '@domain/board/view'
import { lastedWords } from '@domain/board/words'
import { useState } from 'react'
import { Card, Empty, Row, Section, Segments } from '../../kit'
import { goList, type Wanted } from '../routes'
import { words } from '../words'

type By = keyof BoardView['by']
const tabs: readonly By[] = ['zone', 'kind', 'clerk', 'vendor', 'category']

const noteOf = (by: By, { figures: { received, closed, taken, breaches, response } }: Line) =>
  by === 'clerk' ? words.clerkLine(taken, closed, breaches, lastedWords(response.median)) : words.line(received, closed, breaches)

const listsOf = (by: By): Listed[] => [by === 'clerk' ? 'taken' : 'received', 'closed', 'breaches']

const wantedOf = (by: By, { key, figures, open }: Line, { from, until }: BoardView): Wanted =>
  ({ tabs: [{ figure: 'open', count: open }, ...listsOf(by).map(figure => ({ figure, count: numberIn(figures, figure) }))], from, until, by, key })

/** The same figures by zone, kind, clerk, vendor and category; each line leads to the matters behind its figures. Those that are too many have none. */
export function Lines ({ view }: { view: BoardView }) {
  const [by, setBy] = useState<By>('zone'), lines = view.by[by]
  return <Section title={words.byLines}>
    <Segments items={tabs.map(key => ({ key, label: words.by[key] }))} active={by} onPick={setBy} />
    {lines.length === 0
      ? <Empty title={words.noLines} />
      : <Card>{lines.map(line => <Row
        key={line.key} title={line.name} note={noteOf(by, line)} figure={words.openOf(line.open)}
        onTap={line.key === others ? undefined : () => goList(line.name, wantedOf(by, line, view))} />)}</Card>}
  </Section>
}
