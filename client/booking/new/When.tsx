import { View } from '@tarojs/components'
import { booking } from '@domain/booking/contract'
import type { ServiceName } from '@domain/booking/services'
import type { FreeTime } from '@domain/booking/view'
import { connect, Field, Notice, Options, PickField, serverNow, Skeleton, useCall } from '../../kit'
import { clockTime, troubleWords } from '../../matter'
import { words } from '../words'
import { daysFrom, partsOf } from './days'
import './when.scss'

const api = connect(booking)

export interface Moment { date?: string, time?: FreeTime }

interface WhenProps extends TimesProps { onDate: (date: string) => unknown }
interface TimesProps {
  service: ServiceName
  date: string
  time: FreeTime | undefined
  /** Whether a full one can be picked, to wait for it. */
  waits: boolean
  onTime: (time: FreeTime) => unknown
}

/** The day that stands there at first: tomorrow, where that far ahead is possible. */
export const dateOf = ({ date }: Moment, service: ServiceName): string => {
  const days = daysFrom(serverNow(), service)
  return (days.find(each => each.key === date) ?? days[1] ?? days[0]!).key
}

/** What is free on a day, by the clock; a full one is said to be full. */
function Times ({ service, date, time, waits, onTime }: TimesProps) {
  const call = useCall(() => api.times({ service, date }), [service, date])
  if (call.loading) return <Skeleton shape='list' />
  if (call.error) return <Notice tone='amber' icon='info' action={words.again} onAction={() => void call.reload()}>{troubleWords(call.error) ?? ''}</Notice>
  const all = call.data ?? []
  if (all.length === 0) return <Notice>{words.noTimes}</Notice>
  return <>{partsOf(all).map(({ part, times }) => <View key={part} className='booking-part'>
    <View className='booking-part-name'>{words.part[part]}</View>
    <Options as='chips' label={words.part[part]} value={time && String(time.startsAt)} onPick={key => onTime(all.find(each => String(each.startsAt) === key)!)}
      items={times.map(({ startsAt, free }) => ({ key: String(startsAt), label: free > 0 ? clockTime(startsAt) : words.full(clockTime(startsAt)), disabled: free === 0 && !waits }))} />
  </View>)}</>
}

/** A day on the phone's wheels, then one of its times. */
export function When ({ onDate, ...times }: WhenProps) {
  const { service, date, time } = times, days = daysFrom(serverNow(), service), place = days.findIndex(each => each.key === date)
  return <>
    <PickField label={words.which} icon='calendar' shown={days[place]!.label} wheels={{ mode: 'selector', value: place, range: days.map(each => each.label) }} onPick={picked => onDate(days[Number(picked)]!.key)} />
    <Field label={words.time} hint={time && `${clockTime(time.startsAt)}–${clockTime(time.endsAt)} ${words.left(time.free)}`}><Times {...times} /></Field>
  </>
}
