import { activity } from '@domain/activity/contract'
import type { ActivityDraft } from '@domain/activity/view'
import { useState } from 'react'
import { Button, Card, connect, Field, Notice, PhotoPicker, Row, say, Section, Stars, useAct, useCall, type PickedPhoto } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { sendPhoto, troubleWords } from '../../matter'
import { ticketsOf } from '../../matter/act/photo-tickets'
import { words } from '../words'

const api = connect(activity)

const averageOf = (stars: readonly number[]) => {
  const count = stars.reduce((sum, each) => sum + each, 0)
  return { count, average: count === 0 ? 0 : stars.reduce((sum, each, at) => sum + each * (at + 1), 0) / count }
}

/** Photos of the activity, for everybody it was for. */
function Photos ({ draft: { id, rev }, onAdded }: { draft: ActivityDraft, onAdded: () => Promise<unknown> }) {
  const [photos, setPhotos] = useState<PickedPhoto[]>([])
  const act = useAct((_key, pictures: string[]) => api.addPhotos({ id, rev, pictures }))
  const add = async () => {
    const sent = ticketsOf(photos)
    if ('wait' in sent) return say(sent.wait)
    if (!await act.run(sent.tickets)) return
    setPhotos([])
    say(words.photosAdded)
    await onAdded()
  }
  return <Field label={words.addPhotos}>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    <PhotoPicker photos={photos} onChange={setPhotos} send={sendPhoto} />
    {photos.length > 0 && <Button kind='soft' busy={act.busy} onTap={add}>{words.addPhotos}</Button>}
  </Field>
}

/** The activity itself, how people found it, and its photos. */
export function Thoughts ({ id }: { id: string }) {
  const call = useCall(async () => {
    const [draft, tally, feedback] = await Promise.all([api.draft({ id }), api.tally({ id }), api.feedback({ id })])
    return { draft, tally, said: feedback.items.flatMap(each => each.words === undefined ? [] : [{ ...each, words: each.words }]) }
  }, [id]), { data } = call
  const { count, average } = averageOf(data?.tally.stars ?? [])
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {data && <>
      <Card>
        <Row title={data.draft.title} note={words.seatsNote(data.draft.taken, data.draft.capacity)} />
        {count > 0 ? <><Stars label={words.stars} value={Math.round(average)} /><Row title={words.average(average.toFixed(1), count)} /></> : <Row title={words.noStars} />}
        <Photos draft={data.draft} onAdded={call.reload} />
      </Card>
      {data.said.length > 0 && <Section title={words.heard}><Card>{data.said.map(({ stars, words: said }, at) => <Row key={`${at} ${said}`} title={said} note={words.starCount(stars)} />)}</Card></Section>}
    </>}
  </PageContent>
}
