import type { Functions } from './functions/functions'
import { Timers } from './timers'
import type { Manifest } from './types'

let now = 0
const calls: string[] = []
const functions = {
  invoke: (name: string) => {
    calls.push(name)
    return name === 'broken' ? Promise.reject(new Error('broken')) : Promise.resolve('null')
  },
} as unknown as Functions

const timer = (cron: string) => ({ timeout: 1, timers: [{ name: 'timer', cron }] })
const timersFor = (descriptions: Manifest['functions']) =>
  new Timers({ functions: descriptions }, functions, { now: () => now, moveTo: () => Promise.resolve() })
const timersOf = (crons: Record<string, string>) => timersFor(Object.fromEntries(Object.entries(crons).map(([name, cron]) => [name, timer(cron)])))

beforeEach(() => {
  now = Date.parse('2026-11-23T08:59:30+08:00')
  calls.length = 0
})

/** What fires when time has come to a moment of that day in China. */
async function fired(timers: Timers, time: string): Promise<string> {
  calls.length = 0
  now = Date.parse(`2026-11-23T${time}+08:00`)
  await timers.fireDue()
  return calls.join(' ')
}

test('seven fields, in China’s time', async () => {
  const timers = timersOf({ morning: '0 0 9 * * * *', monday: '0 30 9 * * MON *', sunday: '0 30 9 * * SUN *', often: '*/10 * * * * * *' })
  expect(await fired(timers, '08:59:35')).toBe('')
  expect(await fired(timers, '08:59:40')).toBe('often')
  expect(await fired(timers, '09:00:00')).toBe('morning often')
  expect(await fired(timers, '09:31:00')).toBe('monday often')
  expect(await fired(timers, '09:31:05')).toBe('')
})

test.each([
  [{ name: 'timer', cron: '0 0 L * * * *' }, 'late: the timer timer (0 0 L * * * *) is refused: hour L'],
  [{ name: '1st', cron: '* * * * * * *' }, 'late: the timer 1st (* * * * * * *) is refused: its name is none'],
  [{ name: 'a'.repeat(61), cron: '* * * * * * *' }, 'its name is none'],
])('%j is refused with the name of its function', (refused, message) => {
  const functions = { early: timer('* * * * * * *'), late: { timeout: 1, timers: [refused] } }
  expect(() => timersFor(functions)).toThrow(message)
})

test('two timers of one name in a function are refused, in two functions they are not', () => {
  const [{ timers }] = [timer('* * * * * * *')]
  expect(() => timersFor({ one: { timeout: 1, timers: [...timers, ...timers] } })).toThrow('is refused: the function has another')
  expect(() => timersFor({ one: { timeout: 1, timers }, two: { timeout: 1, timers } })).not.toThrow()
})

test('one that fails hinders nobody', async () => {
  expect(await fired(timersOf({ broken: '0 0 9 * * * *', fine: '0 0 9 * * * *' }), '09:00:01')).toBe('broken fine')
})

test('time passes by itself once started', async () => {
  jest.useFakeTimers({ doNotFake: ['Date'] })
  const timers = timersOf({ often: '* * * * * * *' })
  timers.start()
  now += 1000
  jest.advanceTimersByTime(1000)
  jest.useRealTimers()
  await timers.stop()
  expect(calls).toEqual(['often'])
})
