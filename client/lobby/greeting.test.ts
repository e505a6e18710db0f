import { moment } from '@domain/kit/calendar'
import { timeOfDay } from './greeting'

test.each([
  ['00:00', '夜深了'], ['04:59', '夜深了'], ['05:00', '早上好'], ['10:59', '早上好'], ['11:00', '中午好'],
  ['13:00', '下午好'], ['17:59', '下午好'], ['18:00', '晚上好'], ['22:59', '晚上好'], ['23:00', '夜深了']
])('at %s: %s', (clock, words) => expect(timeOfDay(moment('2026-11-23', clock))).toBe(words))
