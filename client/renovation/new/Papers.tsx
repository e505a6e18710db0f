import { papersFor } from '@domain/renovation/works'
import { Button, Card, Field, PhotoPicker, Section } from '../../kit'
import { sendPhoto } from '../../matter'
import { noWorker, WorkerField } from '../WorkerField'
import { words } from '../words'
import type { PartProps } from './part'

/** Drawings and certificates, and everybody who will come in. */
export function Papers ({ draft: { works: chosen, workers }, keep, works, photos, onPhotos }: PartProps) {
  const papers = papersFor(works.filter(each => chosen.includes(each.id)))
  return <>
    <Field label={words.drawings} hint={papers.join('、') || words.drawingsHint}><PhotoPicker photos={photos} onChange={onPhotos} send={sendPhoto} /></Field>
    <Section title={words.workers} note={words.workersHint}>
      {workers.map((worker, place) => <Card key={place}>
        <WorkerField value={worker} onChange={next => keep({ workers: workers.map((each, at) => at === place ? next : each) })} />
        {workers.length > 1 && <Button kind='quiet' small onTap={() => keep({ workers: workers.filter((_each, at) => at !== place) })}>{words.removeWorker(place + 1)}</Button>}
      </Card>)}
      <Button kind='soft' icon='plus' onTap={() => keep({ workers: [...workers, noWorker] })}>{words.addWorker}</Button>
    </Section>
  </>
}
