/** What the platform would refuse to deploy keeps the local cloud from starting, and its last line says why. */
import type { FunctionDescription } from '../../emulator/types'
import { startTestCloud } from './cloud'

const timer = (cron: string): FunctionDescription => ({ timeout: 1, timers: [{ name: 'timer', cron }] })

test.each<[string, Record<string, FunctionDescription>, string]>([
  ['a cron expression of six fields', { sweep: timer('0 * * * * *') }, 'sweep: the timer timer (0 * * * * *) is refused: it has 6 fields and not 7'],
  ['a cron expression with L', { fine: timer('* * * * * * *'), sweep: timer('0 0 0 L * * *') }, 'sweep: the timer timer (0 0 0 L * * *) is refused'],
  ['one HTTP path for two functions', { one: { timeout: 1, http: ['/pay'] }, two: { timeout: 1, http: ['/pay'] } }, 'two: the path /pay leads to one already'],
  ['an HTTP path that is none', { one: { timeout: 1, http: ['pay'] } }, 'one: pay is no path of HTTP access'],
])('%s', async (_, functions, message) => {
  await expect(startTestCloud({ functions }, {})).rejects.toThrow(message)
})
