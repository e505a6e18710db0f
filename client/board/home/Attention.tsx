import type { BoardView } from '@domain/board/view'
import { alarmWords, weekWords } from '@domain/board/words'
import { Card, Icon, Row, Section } from '../../kit'
import { goList, goLook, goReports } from '../routes'
import { words } from '../words'

/** What somebody should look at: matters nobody looks after, figures that became worse, and the lot of the week. */
export function Attention ({ view: { findings, alarms } }: { view: BoardView }) {
  return <Section title={words.attention}><Card>
    {alarms.map(each => <Row
      key={each.what} lead={<Icon name='info' tone='amber' washed />} title={alarmWords(each)} note={weekWords(each.week)}
      onTap={() => goList(weekWords(each.week), { tabs: [each.behind], from: each.week, until: each.week })} />)}
    <Row lead={<Icon name={findings > 0 ? 'info' : 'done'} tone={findings > 0 ? 'cinnabar' : 'jade'} washed />} title={findings > 0 ? words.findings(findings) : words.fine} note={words.findingsNote} onTap={() => goLook('findings')} />
    <Row title={words.sample} note={words.sampleNote} onTap={() => goLook('sample')} />
    <Row title={words.reports} onTap={goReports} />
  </Card></Section>
}
