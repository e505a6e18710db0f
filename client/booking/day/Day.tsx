import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { booking } from '@domain/booking/contract'
import { outcomes, type Outcome } from '@domain/booking/rules'
import { holds, isOpen } from '@domain/booking/slot'
import type { BookingView, DaySlot } from '@domain/booking/view'
import { serviceWords } from '@domain/booking/words'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { ask, Button, Card, connect, Notice, Section, serverNow, useAct, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { clockTime, DateField, troubleWords } from '../../matter'
import { BookingRow } from '../mine/BookingRow'
import { words } from '../words'

const api = connect(booking)

interface SlotProps { slot: DaySlot, onOutcome: (place: BookingView, outcome: Outcome) => unknown, onCancel: (place: BookingView) => unknown }

/** Who has a place in one slot; when its time has come, who of them is there. */
function SlotOf ({ slot: { service, startsAt, endsAt, capacity, places }, onOutcome, onCancel }: SlotProps) {
  const hasCome = serverNow() >= startsAt
  const actsOf = (place: BookingView) => hasCome
    ? holds[place.state] && outcomes.filter(each => each !== place.state).map(each => <Button key={each} kind='quiet' small label={`${place.name}${words.outcome[each]}`} onTap={() => onOutcome(place, each)}>{words.outcome[each]}</Button>)
    : isOpen[place.state] && <Button kind='quiet' small label={`${words.cancelFor}，${place.name}`} onTap={() => onCancel(place)}>{words.cancelFor}</Button>
  return <Section title={`${clockTime(startsAt)}–${clockTime(endsAt)} ${serviceWords[service].name}`} note={words.taken(places.filter(each => holds[each.state]).length, capacity)}>
    <Card>{places.map(each => <BookingRow key={each.id} booking={each} title={each.name}>{actsOf(each)}</BookingRow>)}</Card>
  </Section>
}

/** One day of the desk. */
export function Day () {
  const { date } = useRouter().params
  const [on, setOn] = useState(() => date ?? day(serverNow()))
  const call = useCall(() => api.day({ date: on }), [on])
  usePullDownRefresh(() => { void call.reload() })
  const act = useAct((_key, { place: { slot, id }, outcome }: { place: BookingView, outcome?: Outcome }) => outcome ? api.note({ slot, id, outcome }) : api.cancelFor({ slot, id }))
  const run = async (place: BookingView, outcome?: Outcome) => {
    await act.run({ place, ...(outcome && { outcome }) })
    await call.reload()
  }
  const cancel = async (place: BookingView) => { if (await ask({ title: words.sureFor(place.name), danger: true })) await run(place) }
  return <>
    <DateField label={words.on} value={on} onChange={setOn} />
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { title: words.nobody, hint: words.nobodyHint } }}>
      {call.data?.map(each => <SlotOf key={each.slot} slot={each} onOutcome={run} onCancel={cancel} />)}
    </PageContent>
  </>
}
