import type { JobView } from '@domain/job/view'
import { jobStatusWords } from '@domain/job/words'
import { entryWords } from '@domain/words'
import { Card, Chip, Notice, PhotoGrid, Row, Section, serverNow } from '../../kit'
import { spanWords, timeWords } from '../../matter'
import { words } from '../words'

/** Where it is and who opens the door: only for whoever was chosen, and each look leaves a trace. */
export function Home ({ job: { category, status, place = '', salutation, text, brief, photos = [], wishedFrom, wishedUntil, entry, dueAt, redos = 0 } }: { job: JobView }) {
  const now = serverNow(), state = status && jobStatusWords[status]
  return <>
    {redos > 0 && <Notice tone='cinnabar' icon='alert'>{words.redo(redos)}</Notice>}
    <Card>
      <Row title={category} note={brief} chip={state && <Chip tone={redos > 0 ? 'cinnabar' : 'jade'}>{state}</Chip>} />
      <Row title={words.place} note={place} />
      <Row title={words.who} note={[salutation, words.whoHint].filter(Boolean).join(' · ')} />
      {text !== undefined && <Row title={words.said} note={text} />}
      {wishedFrom !== undefined && <Row title={words.wished} note={spanWords(wishedFrom, wishedUntil, now)} />}
      {entry && <Row title={words.entry} note={entryWords[entry]} />}
      {dueAt !== undefined && <Row title={words.due} note={timeWords(dueAt, now)} />}
    </Card>
    <Notice icon='shield'>{words.lookedNote}</Notice>
    {photos.length > 0 && <Section title={words.photos}><PhotoGrid large photos={photos.map(({ url }) => ({ src: url }))} /></Section>}
  </>
}
