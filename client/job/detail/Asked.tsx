import type { JobView } from '@domain/job/view'
import { minute } from '@domain/kit/calendar'
import { useState } from 'react'
import { Card, Notice, PhotoGrid, Row, Section, serverNow } from '../../kit'
import { lengthWords, timeWords } from '../../matter'
import { useEvery } from '../../desk/use-every'
import { words } from '../words'

/** What is asked for, as far as it is told before anybody is chosen, and how long there is. */
export function Asked ({ job: { category, district = '', brief = '', until, photos = [] } }: { job: JobView }) {
  const [now, setNow] = useState(serverNow)
  useEvery(minute, () => setNow(serverNow()))
  return <>
    {until !== undefined && <Notice tone={until > now ? 'amber' : 'cinnabar'} icon='clock'>{until > now ? words.left(lengthWords(until - now)) : words.overdue}</Notice>}
    <Card>
      <Row title={category} {...(until !== undefined && { note: words.closes(timeWords(until, now)) })} />
      <Row title={words.brief} note={brief} />
      <Row title={words.district} note={district} />
    </Card>
    {photos.length > 0 && <Section title={words.photos}><PhotoGrid large photos={photos.map(({ url }) => ({ src: url }))} /></Section>}
  </>
}
