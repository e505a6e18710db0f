import { View } from '@tarojs/components'
import type { PlaceState } from '@domain/booking/slot'
import type { BookingView } from '@domain/booking/view'
import { placeStateWords } from '@domain/booking/words'
import type { PropsWithChildren } from 'react'
import { Chip, Row, type Tone } from '../../kit'
import { words } from '../words'
import './booking-row.scss'

const tones: Record<PlaceState, Tone> = { booked: 'jade', waiting: 'amber', cancelled: 'plain', arrived: 'plain', missed: 'cinnabar' }

/** One appointment: what it is, for whom, how it stands, and under it what can be done. */
export function BookingRow ({ booking: { label, note, state, line, byName }, title, children }: PropsWithChildren<{ booking: BookingView, title: string }>) {
  const said = [label, line !== undefined && words.line(line), byName && words.by(byName), note].filter(Boolean).join(' · ')
  return <View className='booking'>
    <Row title={title} note={said} chip={<Chip tone={tones[state]}>{placeStateWords[state]}</Chip>} />
    {children && <View className='booking-acts'>{children}</View>}
  </View>
}
