import type { PlaceState } from '@domain/booking/slot'
import type { BookingView } from '@domain/booking/view'
import { placeStateWords, serviceWords } from '@domain/booking/words'
import type { ReactNode } from 'react'
import { Chip, Row, serverNow, type Tone } from '../../kit'
import { timeWords } from '../../matter'
import { words } from '../words'

const tones: Record<PlaceState, Tone> = { booked: 'jade', waiting: 'amber', cancelled: 'plain', arrived: 'plain', missed: 'cinnabar' }

/** One appointment: what, when, for whom, how it stands. */
export function BookingRow ({ booking: { service, startsAt, label, note, state, line, byName }, title, act }: { booking: BookingView, title?: string, act?: ReactNode }) {
  const said = [timeWords(startsAt, serverNow()), label, line !== undefined && words.line(line), byName && words.by(byName), note].filter(Boolean).join(' · ')
  return <Row title={title ?? serviceWords[service].name} note={said} chip={<Chip tone={tones[state]}>{placeStateWords[state]}</Chip>} {...(act !== undefined && { act })} />
}
