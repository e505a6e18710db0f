import { get } from 'node:http'
import type { Invocation } from '../../emulator/types'
import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
const sources = {
  nightly: `exports.main = async (event) => { await app.database().collection('runs').add({ event, source: process.env.TRIGGER_SRC, at: Date.now() }) }`,
  broken: `exports.main = async () => { throw new Error('always') }`,
  echo: `exports.main = async (event) => event`,
}
beforeAll(async () => {
  const manifest = {
    collections: { runs: { indexes: [{ name: 'at', keys: [{ field: 'at', direction: 1 as const }] }] } },
    functions: {
      nightly: { timeout: 5, timers: [{ name: 'at-three', cron: '0 0 3 * * * *' }] },
      broken: { timeout: 5, timers: [{ name: 'often', cron: '*/10 * * * * * *' }] },
    },
  }
  cloud = await startTestCloud(manifest, sources)
})
afterAll(() => cloud.stop())
beforeEach(() => cloud.ask('/control/reset', {}))
const db = () => cloud.db
interface Run { event: object; source: string; at: number }
const runs = async () => (await db().collection('runs').get()).data as unknown as Run[]
const three = Date.parse('2030-05-01T03:00:00+08:00')

describe('time', () => {
  test('moving it over a due time fires once, however many were missed', async () => {
    await cloud.ask('/control/clock', { now: three - 1000 })
    await cloud.db.collection('runs').where({ at: db().command.gt(0) }).remove()
    expect(await cloud.ask('/control/clock', { advance: 2000 })).toMatchObject({ now: expect.any(Number) as number })
    const [run, ...more] = await runs()
    expect(more).toEqual([])
    expect(run).toMatchObject({ source: 'timer', event: { Type: 'Timer', TriggerName: 'at-three', Time: expect.stringMatching(/^2030-04-30T19:00:0/) as string } })
    await cloud.ask('/control/clock', { advance: 5 * 86_400_000 })
    expect(await runs()).toHaveLength(2)
  })

  test('before the due time nothing fires, and moving back lets it come again', async () => {
    await cloud.ask('/control/clock', { now: three - 60_000 })
    const before = (await runs()).length
    await cloud.ask('/control/clock', { advance: 30_000 })
    expect(await runs()).toHaveLength(before)
    await cloud.ask('/control/clock', { now: three + 1000 })
    await cloud.ask('/control/clock', { now: three - 1000 })
    await cloud.ask('/control/clock', { now: three + 1000 })
    expect(await runs()).toHaveLength(before + 2)
  })

  test('timers can be run by hand, and a failing one stops nobody', async () => {
    await cloud.ask('/control/timers/run', {})
    expect(await runs()).toHaveLength(1)
    await cloud.ask('/control/timers/run', { functionName: 'broken' })
    expect(await runs()).toHaveLength(1)
    const log = await cloud.ask<Invocation[]>('/control/invocations?limit=1')
    expect(log).toMatchObject([{ functionName: 'broken', outcome: 'error' }])
  })

  test('what is written is counted, what is read is not', async () => {
    const written = async () => (await cloud.ask<{ documents: number }>('/control/written')).documents, before = await written()
    await db().collection('runs').get()
    expect(await written()).toBe(before)
    await db().collection('runs').add([{ at: 1 }, { at: 2 }])
    await db().collection('runs').where({ at: 2 }).remove()
    expect(await written()).toBe(before + 3)
  })

  test('what is no time is refused', async () => {
    expect((await fetch(`${cloud.origin}/control/clock`, { method: 'POST', body: '{"now":"soon"}' })).status).toBe(400)
  })
})

describe('faults', () => {
  const add = () => db().collection('runs').add({ at: 1 })

  test('the next writes fail, as many as asked for', async () => {
    await cloud.ask('/control/fault', { action: ['wx.', 'database.insert'], times: 2, code: 'DATABASE_TIMEOUT', message: 'slow today' })
    expect(await refusal(add())).toEqual({ code: 'DATABASE_TIMEOUT', message: expect.stringContaining('slow today') as string })
    expect((await runs()).length).toBe(0)
    expect(await refusal(add())).toMatchObject({ code: 'DATABASE_TIMEOUT' })
    await add()
    expect((await runs()).length).toBe(1)
  })

  test('an answer is lost although the write was done', async () => {
    await cloud.ask('/control/fault', { action: 'database.insertDocument', after: 1, loseAnswer: true })
    await add()
    await expect(add()).rejects.toThrow('socket hang up')
    expect((await runs()).length).toBe(2)
  })

  test('a phone’s call is late, or never arrives', async () => {
    await cloud.ask('/control/fault', { functionName: 'echo', delayMilliseconds: 80 })
    const started = Date.now()
    expect(await cloud.ask('/wx/call', { name: 'echo', data: { a: 1 } })).toEqual({ result: { a: 1 } })
    expect(Date.now() - started).toBeGreaterThanOrEqual(75)
    await cloud.ask('/control/fault', { functionName: 'echo', loseAnswer: true })
    await expect(cloud.ask('/wx/call', { name: 'echo' })).rejects.toThrow('fetch failed')
    await cloud.ask('/control/fault', { functionName: 'echo', code: 'FUNCTIONS_EXECUTE_FAIL' })
    await fetch(`${cloud.origin}/control/fault`, { method: 'DELETE' })
    expect(await cloud.ask('/wx/call', { name: 'echo' })).toHaveProperty('result')
  })
})

describe('looking in', () => {
  test('explain names the index and what it reads', async () => {
    await db().collection('runs').add([{ at: 1 }, { at: 2 }, { at: 3 }])
    const explain = (question: object) => cloud.ask('/control/explain', { collection: 'runs', ...question })
    expect(await explain({ query: { at: 2 } })).toEqual({ index: 'at', documentsExamined: 1 })
    expect(await explain({ query: { at: { $gt: 1 } }, order: [{ field: 'at', direction: -1 }], limit: 1 })).toEqual({ index: 'at', documentsExamined: 1 })
    expect(await explain({ query: { none: 2 } })).toEqual({ index: null, documentsExamined: 3 })
    expect(await explain({ query: { _id: 'x' } })).toEqual({ index: '_id_', documentsExamined: 0 })
  })

  test('indexes can be required: what would scan a collection is refused, all else goes on', async () => {
    await cloud.ask('/control/require-index', { on: true })
    const where = (query: object) => db().collection('runs').where(query)
    const refused = { code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(/no index.*runs.*none/) as string }
    expect(await refusal(where({ none: 1 }).get())).toEqual(refused)
    expect(await refusal(where({ none: 1 }).count())).toEqual(refused)
    expect(await refusal(where({ none: 1 }).update({ a: 1 }))).toEqual(refused)
    expect(await refusal(db().collection('runs').orderBy('none', 'asc').get())).toMatchObject({ code: refused.code })
    await where({ at: 1 }).get()
    await db().collection('runs').limit(5).get()
    await db().collection('runs').orderBy('at', 'desc').limit(5).get()
    await db().collection('runs').count()
    await cloud.ask('/control/require-index', { on: false })
    await where({ none: 1 }).get()
  })

  test('events arrive as they happen', async () => {
    const lines: string[] = []
    const request = get(`${cloud.origin}/control/events`, (response) => response.on('data', (chunk: Buffer) => lines.push(chunk.toString())))
    await new Promise((resolve) => request.once('response', resolve))
    await cloud.ask('/wx/call', { name: 'echo' })
    await cloud.ask('/control/clock', { advance: 1 })
    for (let i = 0; i < 50 && !lines.join('').includes('"clock"'); i++) await new Promise((resolve) => setTimeout(resolve, 10))
    request.destroy()
    expect(lines.join('')).toMatch(/data: \{"type":"invocation".*"echo"/)
    expect(lines.join('')).toContain('data: {"type":"clock"')
  })

  test('a reset empties everything', async () => {
    await db().collection('runs').add({ at: 1 })
    await cloud.app.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('a') })
    await cloud.ask('/control/clock', { now: three })
    await cloud.ask('/control/reset', {})
    expect([await runs(), await cloud.ask('/control/files'), await cloud.ask('/control/invocations')]).toEqual([[], [], []])
    expect(Math.abs((await cloud.ask<{ now: number }>('/control/clock')).now - Date.now())).toBeLessThan(2000)
  })
})

describe('who may call', () => {
  const status = (headers: Record<string, string>) =>
    new Promise((resolve) => get(`${cloud.origin}/control/clock`, { headers }, (response) => resolve(response.statusCode)))

  test('this machine, whatever the port of its page; nobody else', async () => {
    expect(await status({})).toBe(200)
    expect(await status({ origin: 'http://localhost:10086' })).toBe(200)
    expect(await status({ origin: 'https://example.com' })).toBe(403)
    expect(await status({ host: 'rebound.example.com' })).toBe(403)
  })

  test('unknown paths are 404', async () => {
    expect((await fetch(`${cloud.origin}/control/nothing`)).status).toBe(404)
  })
})
