import type { JobLine } from '@domain/job/talk'
import { Card, PhotoGrid, Row, Section, serverNow } from '../../kit'
import { timeWords } from '../../matter'
import { words } from '../words'

const whoOf = ({ from, name = '' }: JobLine) => from === 'us' ? words.us(name) : words.resident

/** What was written to each other since they were chosen. */
export function Talk ({ lines }: { lines: readonly JobLine[] }) {
  const now = serverNow()
  return <Section title={words.talk} note={words.talkHint}>
    <Card>
      {lines.length === 0 && <Row title={words.noTalk} />}
      {lines.map(line => <Row key={line.seq} title={line.text || words.photos} note={<>{`${whoOf(line)} · ${timeWords(line.at, now)}`}{line.photos.length > 0 && <PhotoGrid photos={line.photos.map(({ url }) => ({ src: url }))} />}</>} />)}
    </Card>
  </Section>
}
