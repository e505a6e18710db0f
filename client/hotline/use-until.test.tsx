import { act, renderHook } from '@testing-library/react'
import { moment } from '@domain/kit/calendar'
import { nextAt, useUntil } from './use-until'

test.each([
  ['21:00', '2026-11-24', '20:59', '2026-11-24', '21:00'],
  ['21:00', '2026-11-24', '21:00', '2026-11-25', '21:00'],
  ['08:30', '2026-11-24', '22:00', '2026-11-25', '08:30'],
  ['24:00', '2026-11-24', '22:00', '2026-11-25', '00:00']
])('the next %s after %s %s is %s %s', (clock, day, now, nextDay, next) => expect(nextAt(clock, moment(day, now))).toBe(moment(nextDay, next)))

test('asks once when the hours are over, and not after the page is gone', () => {
  jest.useFakeTimers({ now: moment('2026-11-24', '20:59') })
  const reload = jest.fn(), { unmount, rerender } = renderHook(({ clock }: { clock?: string }) => useUntil(clock, reload), { initialProps: { clock: '21:00' } })
  act(() => { jest.advanceTimersByTime(59_000) })
  expect(reload).not.toHaveBeenCalled()
  act(() => { jest.advanceTimersByTime(3_000) })
  expect(reload).toHaveBeenCalledTimes(1)
  rerender({ clock: '08:30' })
  unmount()
  jest.advanceTimersByTime(24 * 3_600_000)
  expect(reload).toHaveBeenCalledTimes(1)
  jest.useRealTimers()
})
