import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { booking } from '@domain/booking/contract'
import { serviceNames } from '@domain/booking/services'
import { serviceWords } from '@domain/booking/words'
import { Button, Card, connect, Notice, Page, Row, say, serverNow, useChoiceAct } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { dateOf, When, type Moment } from '../new/When'
import { endWithBookings } from '../routes'
import { words } from '../words'

const api = connect(booking)

/** 改时间: another time for what is booked already; the old one is kept until the new one is there. */
export default function MoveBooking () {
  const { slot = '', id = '', service: named, startsAt = '0' } = useRouter().params
  const service = serviceNames.find(each => each === named) ?? 'counter'
  const [moment, setMoment] = useState<Moment>({}), date = dateOf(moment, service), { time } = moment
  const act = useChoiceAct((key, wish: { startsAt: number }) => api.move({ key, slot, id, ...wish }))
  const move = async () => {
    if (!time || !await act.run({ startsAt: time.startsAt })) return
    say(words.moved)
    await endWithBookings()
  }
  return <Page title={words.move} footer={<Button busy={act.busy} disabled={!time} onTap={move}>{words.moveTo}</Button>}>
    <Card><Row title={serviceWords[service].name} note={words.movedFrom(timeWords(Number(startsAt), serverNow()))} /></Card>
    <When waits={false} service={service} date={date} time={time} onDate={date => setMoment({ date })} onTime={time => setMoment({ date, time })} />
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
  </Page>
}
