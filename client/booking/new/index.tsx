import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { booking } from '@domain/booking/contract'
import { serviceNames, type ServiceName } from '@domain/booking/services'
import { serviceWords } from '@domain/booking/words'
import { Button, connect, Field, Notice, Options, Page, say, TextArea, useChoiceAct } from '../../kit'
import { troubleWords } from '../../matter'
import { useMe } from '../../session/use-me'
import { endWithBookings } from '../routes'
import { words } from '../words'
import { dateOf, When, type Moment } from './When'

const api = connect(booking)
const kinds = serviceNames.map(key => ({ key, label: serviceWords[key].name, note: serviceWords[key].hint }))
const isService = (text: string | undefined): text is ServiceName => serviceNames.some(each => each === text)

/** 预约办理: what, which home, which day, which time. */
export default function NewBooking () {
  const { service: wanted } = useRouter().params
  const { me, ...call } = useMe()
  const homes = me?.who?.occupancies ?? []
  const [service, setService] = useState<ServiceName>(isService(wanted) ? wanted : 'counter')
  const [premisesId, setPremisesId] = useState<string>()
  const [moment, setMoment] = useState<Moment>({})
  const [note, setNote] = useState('')
  const home = homes.find(each => each.premisesId === premisesId) ?? homes[0], date = dateOf(moment, service), { time } = moment
  const act = useChoiceAct((key, wish: Omit<Parameters<typeof api.book>[0], 'key'>) => api.book({ key, ...wish }))
  const isFull = time?.free === 0
  const book = async () => {
    if (!home || !time) return
    const made = await act.run({ service, premisesId: home.premisesId, startsAt: time.startsAt, ...(note.trim() && { note: note.trim() }), wait: isFull })
    if (!made) return
    say(made.state === 'waiting' ? words.queued : words.done)
    await endWithBookings()
  }
  return <Page title={words.book} skeleton='detail' state={{ ...call, data: me, error: troubleWords(call.error), empty: me && homes.length === 0 && { picture: 'welcome', title: words.noHomes, hint: words.noHomesHint } }}
    footer={<Button busy={act.busy} disabled={!time} onTap={book}>{isFull ? words.wait : words.take}</Button>}>
    <Field label={words.what}><Options label={words.what} items={kinds} value={service} onPick={key => { setService(key); setMoment({ date }) }} /></Field>
    {homes.length > 1 && home && <Field label={words.where}><Options label={words.where} items={homes.map(each => ({ key: each.premisesId, label: each.label }))} value={home.premisesId} onPick={setPremisesId} /></Field>}
    <When waits service={service} date={date} time={time} onDate={date => setMoment({ date })} onTime={time => setMoment({ date, time })} />
    <TextArea label={words.note} hint={words.noteHint} placeholder={words.noteExample} maxLength={100} value={note} onChange={setNote} />
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
  </Page>
}
