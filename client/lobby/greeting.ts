import { minuteOfDay } from '@domain/kit/calendar'
import { words } from './words'

const hours: { before: number, time: keyof typeof words.timeOf }[] = [
  { before: 5, time: 'night' }, { before: 11, time: 'morning' }, { before: 13, time: 'noon' }, { before: 18, time: 'afternoon' }, { before: 23, time: 'evening' }, { before: 24, time: 'night' }
]

/** 早上好, 下午好, by the house's clock. */
export const timeOfDay = (now: number): string =>
  words.timeOf[hours.find(({ before }) => minuteOfDay(now) < before * 60)?.time ?? 'night']
