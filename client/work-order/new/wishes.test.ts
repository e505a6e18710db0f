import { moment } from '@domain/kit/calendar'
import { wishes } from './wishes'

const at = (clock: string) => wishes(moment('2026-11-23', clock)).map(each => each.label)

test('the next four half days', () => {
  expect(at('08:00')).toEqual(['今天上午', '今天下午', '明天上午', '明天下午'])
  expect(at('12:30')).toEqual(['今天下午', '明天上午', '明天下午', '后天上午'])
})

test('no half day that is nearly over', () => {
  expect(at('11:30')[0]).toBe('今天下午')
  expect(at('17:30')[0]).toBe('明天上午')
})
