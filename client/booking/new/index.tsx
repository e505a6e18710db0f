import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { booking } from '@domain/booking/contract'
import { serviceNames, type ServiceName } from '@domain/booking/services'
import type { FreeTime } from '@domain/booking/view'
import { serviceWords } from '@domain/booking/words'
import { Button, connect, Field, Notice, Options, Page, say, serverNow, Skeleton, TextArea, useCall, useChoiceAct } from '../../kit'
import { clockTime, troubleWords } from '../../matter'
import { useMe } from '../../session/use-me'
import { goBookings } from '../routes'
import { words } from '../words'
import { daysFrom } from './days'

const api = connect(booking)
const kinds = serviceNames.map(key => ({ key, label: serviceWords[key].name, note: serviceWords[key].hint }))
const isService = (text: string | undefined): text is ServiceName => serviceNames.some(each => each === text)

interface TimesProps { service: ServiceName, date: string, value: number | undefined, onPick: (time: FreeTime) => void }

/** What is free on a day, by the clock; a full one is said to be full. */
function Times ({ service, date, value, onPick }: TimesProps) {
  const call = useCall(() => api.times({ service, date }), [service, date])
  if (call.loading) return <Skeleton shape='list' />
  if (call.error) return <Notice tone='amber' icon='info' action={words.time} onAction={() => void call.reload()}>{troubleWords(call.error) ?? ''}</Notice>
  if (!call.data?.length) return <Notice>{words.noTimes}。{words.noTimesHint}</Notice>
  return <Options label={words.time} value={value === undefined ? undefined : String(value)} onPick={key => onPick(call.data!.find(each => String(each.startsAt) === key)!)}
    items={call.data.map(({ startsAt, endsAt, free }) => ({ key: String(startsAt), label: `${clockTime(startsAt)}–${clockTime(endsAt)}`, note: words.left(free) }))} />
}

/** 预约办理: what, which home, which day, which time. */
export default function NewBooking () {
  const { service: wanted } = useRouter().params
  const { me, ...call } = useMe()
  const homes = me?.who?.occupancies ?? []
  const [service, setService] = useState<ServiceName>(isService(wanted) ? wanted : 'counter')
  const [premisesId, setPremisesId] = useState<string>()
  const [date, setDate] = useState<string>()
  const [time, setTime] = useState<FreeTime>()
  const [note, setNote] = useState('')
  const days = daysFrom(serverNow(), service), home = homes.find(each => each.premisesId === premisesId) ?? homes[0], on = days.find(each => each.key === date) ?? days[1] ?? days[0]!
  const act = useChoiceAct((key, wish: Omit<Parameters<typeof api.book>[0], 'key'>) => api.book({ key, ...wish }))
  const isFull = time?.free === 0
  const book = async () => {
    if (!home || !time) return
    const made = await act.run({ service, premisesId: home.premisesId, startsAt: time.startsAt, ...(note.trim() && { note: note.trim() }), wait: isFull })
    if (!made) return
    say(made.state === 'waiting' ? words.queued : words.done)
    await goBookings()
  }
  return <Page title={words.book} skeleton='detail' state={{ ...call, data: me, error: troubleWords(call.error), empty: me && homes.length === 0 && { picture: 'welcome', title: words.noHomes, hint: words.noHomesHint } }}
    footer={<Button busy={act.busy} disabled={!time} onTap={book}>{isFull ? words.wait : words.take}</Button>}>
    <Field label={words.what}><Options label={words.what} items={kinds} value={service} onPick={key => { setService(key); setTime(undefined) }} /></Field>
    {homes.length > 1 && home && <Field label={words.where}><Options label={words.where} items={homes.map(each => ({ key: each.premisesId, label: each.label }))} value={home.premisesId} onPick={setPremisesId} /></Field>}
    <Field label={words.which}><Options as='chips' label={words.which} items={days} value={on.key} onPick={key => { setDate(key); setTime(undefined) }} /></Field>
    <Field label={words.time}><Times service={service} date={on.key} value={time?.startsAt} onPick={setTime} /></Field>
    <TextArea label={words.note} hint={words.noteHint} placeholder={words.noteExample} maxLength={100} value={note} onChange={setNote} />
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
  </Page>
}
