import { job } from '@domain/job/contract'
import type { JobAction } from '@domain/job/actions'
import { jobActionWords } from '@domain/job/words'
import type { JobView } from '@domain/job/view'
import { useState } from 'react'
import { Button, connect, Failure, Field, Notice, PhotoPicker, say, Sheet, TextArea, useAct, type PickedPhoto } from '../../kit'
import { sendPhoto, troubleWords } from '../../matter'
import { ticketsOf } from '../../matter/act/photo-tickets'
import { words } from '../words'

const api = connect(job)

type Plain = Exclude<JobAction, 'quote' | 'quoteChange'>

/** What each step asks for. */
const asks: Record<Plain, { note?: { label: string, example: string, must: boolean }, photos?: true }> = {
  declineQuote: { note: { label: words.why, example: words.whyExample, must: true } },
  decline: { note: { label: words.why, example: words.whyExample, must: true } },
  start: {},
  arrive: { note: { label: words.site, example: '', must: false }, photos: true },
  complete: { note: { label: words.done, example: words.doneExample, must: true }, photos: true },
  say: { note: { label: words.sayWhat, example: words.sayExample, must: true }, photos: true },
  askCall: { note: { label: words.askCallNote, example: '', must: false } }
}

/** After these it is theirs no more. */
const endings: readonly JobAction[] = ['declineQuote', 'decline']

interface ActSheetProps { id: string, action: JobAction, onClose: () => void, onDone: (next: JobView | undefined) => unknown, onStale: () => unknown }

/** One step with its question; two taps are one. */
export function ActSheet ({ id, action, onClose, onDone, onStale }: ActSheetProps) {
  const { note: asked, photos: hasPhotos } = asks[action as Plain]
  const [note, setNote] = useState(''), [photos, setPhotos] = useState<PickedPhoto[]>([])
  const act = useAct((key, more: { note?: string, photos?: string[] }) => api.act({ id, action, key, ...more }))
  const send = async () => {
    const tickets = ticketsOf(photos)
    if ('wait' in tickets) return say(tickets.wait)
    const taken = await act.run({ ...(note.trim() && { note: note.trim() }), ...(tickets.tickets.length > 0 && { photos: tickets.tickets }) })
    if (!taken) return undefined
    if (action === 'askCall') say(words.askedCall)
    return onDone(taken.job)
  }
  const isStale = act.error instanceof Failure && act.error.code === 'conflict'
  return <Sheet open title={jobActionWords[action]} onClose={isStale ? () => { onClose(); void onStale() } : onClose} footer={<Button kind={endings.includes(action) ? 'danger' : 'primary'} busy={act.busy} disabled={asked?.must === true && note.trim() === ''} onTap={send}>{action === 'say' ? words.send : jobActionWords[action]}</Button>}>
    {act.error && <Notice tone='amber'>{troubleWords(act.error) ?? ''}</Notice>}
    {asked && <TextArea label={asked.label} placeholder={asked.example} value={note} onChange={setNote} />}
    {hasPhotos && <Field label={words.photos}><PhotoPicker photos={photos} onChange={setPhotos} send={sendPhoto} /></Field>}
  </Sheet>
}
