/** What a function may hold, and what becomes of one that wants more. */
import type { Invocation } from '../../emulator/types'
import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud

const sources = {
  eats: `let kept = []
    const meals = {
      objects: () => { for (;;) kept.push({ a: kept.length }) },
      strings: () => { for (;;) kept.push('x'.repeat(1000) + kept.length) },
      map: () => { const map = new Map(); for (let i = 0; ; i++) map.set('key' + i, [i, i, i]) },
      parsed: () => { for (;;) kept.push(JSON.parse('[' + '{"a":[1,2,3]},'.repeat(10000) + '1]')) },
      awaited: async () => { for (;;) { kept.push(new Array(10000).fill(kept.length)); await null } },
      never: () => 'fine',
    }
    exports.main = async ({ meal }) => meals[meal]()`,
  small: `exports.main = async (event, context) => context.memory_limit_in_mb`,
  usual: `let kept\nexports.main = async ({ megabytes = 0, kind }, context) => {
    kept = kind === 'buffer' ? Buffer.alloc(megabytes * 1024 ** 2, 1) : Array.from({ length: megabytes }, () => new Array(131072).fill(0.5))
    return context.memory_limit_in_mb }`,
  leaks: `const kept = []\nexports.main = async () => { kept.push(new Array(131072 * 8).fill(0.5)); return kept.length }`,
}

beforeAll(async () => {
  const functions = { eats: { timeout: 30, memory: 64 }, small: { timeout: 5, memory: 128 }, usual: { timeout: 20 }, leaks: { timeout: 20, memory: 64 } }
  cloud = await startTestCloud({ functions }, sources)
})
afterAll(() => cloud.stop())

const call = async (name: string, data: object = {}) => (await cloud.app.callFunction({ name, data })).result
const last = async (name: string) => (await cloud.ask<Invocation[]>('/control/invocations')).filter(({ functionName }) => functionName === name).at(-1)

test('encoding: the limit is in the context, 256 where the description names none', async () => {
  expect([await call('small'), await call('usual')]).toEqual([128, 256])
})

test.each(['objects', 'strings', 'map', 'parsed', 'awaited'])('validation: a function that wants more than it has (%s) dies alone', async (meal) => {
  const [refused, other] = await Promise.all([refusal(cloud.app.callFunction({ name: 'eats', data: { meal } })), call('small')])
  expect(refused).toEqual({ code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED', message: 'Task memory exceeded 64 MB' })
  expect(other).toBe(128)
  expect(await last('eats')).toMatchObject({ outcome: 'error', output: ['Task memory exceeded 64 MB'] })
  expect(await call('eats', { meal: 'never' })).toBe('fine')
  expect(await last('eats')).toMatchObject({ outcome: 'ok', cold: true })
})

describe('behaviour', () => {
  test.each(['heap', 'buffer'])('what an instance holds is in the log (%s)', async (kind) => {
    await call('usual', { megabytes: 0, kind })
    const before = (await last('usual'))?.memoryMegabytes ?? 0
    await call('usual', { megabytes: 60, kind })
    const after = (await last('usual'))?.memoryMegabytes ?? 0
    expect(before).toBeGreaterThan(3)
    expect(after - before).toBeGreaterThan(50)
    expect(after - before).toBeLessThan(120)
  })

  test('what one call leaves behind the next one finds: a leak kills the instance after a few calls, and a new one begins', async () => {
    const seen: unknown[] = []
    for (let i = 0; i < 14; i++) seen.push(await call('leaks').catch(({ code }: { code: string }) => code))
    const [deaths, counts] = [seen.filter((each) => each === 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED'), seen.filter((each) => typeof each === 'number')]
    expect(deaths.length).toBeGreaterThan(0)
    expect(deaths.length + counts.length).toBe(14)
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(1)
  })
})
