import { useState } from 'react'
import { booking } from '@domain/booking/contract'
import { serviceNames, type ServiceName } from '@domain/booking/services'
import { serviceWords } from '@domain/booking/words'
import { Button, connect, Field, Notice, Options, say, TextArea, TextField, useChoiceAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { dateOf, When, type Moment } from '../new/When'
import { endWithDay } from '../routes'
import { words } from '../words'

const api = connect(booking)
const kinds = serviceNames.map(key => ({ key, label: serviceWords[key].name }))

/** For one home: what, who comes, when. */
export function BookFor ({ premisesId }: { premisesId: string }) {
  const [service, setService] = useState<ServiceName>('counter')
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const [moment, setMoment] = useState<Moment>({}), date = dateOf(moment, service), { time } = moment
  const act = useChoiceAct((key, wish: Omit<Parameters<typeof api.bookFor>[0], 'key'>) => api.bookFor({ key, ...wish }))
  const isName = fieldOf(act.error) === 'name'
  const book = async () => {
    if (!time || !await act.run({ service, premisesId, startsAt: time.startsAt, name, ...(note.trim() && { note: note.trim() }) })) return
    say(words.doneFor)
    await endWithDay(date)
  }
  return <>
    <Field label={words.what}><Options as='chips' label={words.what} items={kinds} value={service} onPick={key => { setService(key); setMoment({ date }) }} /></Field>
    <TextField label={words.who} placeholder={words.whoExample} maxLength={30} value={name} onChange={setName} error={isName ? troubleWords(act.error) : undefined} />
    <When waits={false} service={service} date={date} time={time} onDate={date => setMoment({ date })} onTime={time => setMoment({ date, time })} />
    <TextArea label={words.note} hint={words.noteHint} placeholder={words.noteExample} maxLength={100} value={note} onChange={setNote} />
    {act.error && !isName && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    <Button busy={act.busy} disabled={!time || name.trim() === ''} onTap={book}>{words.take}</Button>
  </>
}
