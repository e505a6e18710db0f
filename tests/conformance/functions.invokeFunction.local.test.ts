import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Invocation } from '../../emulator/types'
import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
let session: Record<string, string>

const signIn = async () => ({
  'x-session': (await cloud.ask<{ token: string }>('/control/sessions', { openid: 'o-wang', unionid: 'u-wang' })).token,
})

const sources = {
  whoami: `exports.main = async (event) => { await new Promise((done) => setTimeout(done, Math.random() * 20)); return {
    ...app.auth().getUserInfo(), source: process.env.TCB_SOURCE, setting: process.env.SETTING, secret: process.env.PATH, zone: new Date(0).getHours(), event } }`,
  outer: `exports.main = async ({ name, data }) => (await app.callFunction({ name, data })).result`,
  again: `exports.main = async ({ depth }) => depth === 0 ? 'bottom' : (await app.callFunction({ name: 'again', data: { depth: depth - 1 } })).result`,
  state: `let calls = 0\nexports.main = async () => ++calls`,
  wrong: `exports.main = async ({ how }) => {
    if (how === 'throw') throw new TypeError('not like this')
    if (how === 'later') { setTimeout(() => { throw new Error('nobody catches it') }, 5); return new Promise(() => undefined) }
    if (how === 'exit') process.exit(3)
    if (how === 'hang') return new Promise(() => undefined)
    if (how === 'spin') for (;;);
    if (how === 'large') return 'x'.repeat(6 * 1024 * 1024 + 1)
    return 'fine' }`,
  background: `exports.main = async ({ method }) => {
    const things = app.database().collection('things')
    things.add({ method, step: 1 }).then(() => things.add({ method, step: 2 })).then(() => console.log('all done'))
    return { ok: true } }`,
  refuses: `exports.main = async () => { console.log('thinking %s', 'hard'); return { ok: false, code: 'forbidden' } }`,
  context: `exports.main = async (event, context) => ({ context, parsed: cloudbase.parseContext(context), today: Date.now(), made: new Date().toISOString(), given: new Date(5).getTime(), is: new Date() instanceof Date })`,
  empty: `exports.main = () => undefined`,
  nothing: ``,
}

beforeAll(async () => {
  const manifest = {
    appid: 'wx-test',
    collections: { things: { indexes: [] } },
    functions: { wrong: { timeout: 0.5 }, again: { timeout: 30 }, whoami: { timeout: 5, environment: { SETTING: 'on' } } },
  }
  cloud = await startTestCloud(manifest, sources, { arguments: ['--instances', '3'] })
  session = await signIn()
})
afterAll(() => cloud.stop())

interface Answer {
  result: Record<string, unknown>
  errMsg?: string
}
const call = (name: string, data: object = {}, headers = session) => cloud.ask<Answer>('/wx/call', { name, data }, headers)
const invocations = async (functionName: string) =>
  (await cloud.ask<Invocation[]>('/control/invocations')).filter((each) => each.functionName === functionName)

describe('encoding', () => {
  test('the SDK calls with JSON and gets JSON back, undefined becomes null', async () => {
    expect(await cloud.app.callFunction({ name: 'outer', data: { name: 'state' } })).toMatchObject({ result: expect.any(Number) as number })
    expect((await cloud.app.callFunction({ name: 'empty', data: undefined })).result).toBeNull()
  })

  test('context is what the SDK can parse', async () => {
    const { result } = await call('context')
    expect(result.context).toMatchObject({ function_name: 'context', namespace: 'local-env', time_limit_in_ms: 5000 })
    expect(result.parsed).toMatchObject({ functionName: 'context', environment: { WX_OPENID: 'o-wang', WX_UNIONID: 'u-wang', TCB_ENV: 'local-env' } })
  })
})

describe('validation', () => {
  test('a function that is not there', async () => {
    expect(await refusal(cloud.app.callFunction({ name: 'nobody', data: {} }))).toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
    expect(await refusal(cloud.app.callFunction({ name: '../outer', data: {} }))).toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
    expect((await call('nobody')).errMsg).toContain('cloud.callFunction:fail Error: errCode: -501000')
  })

  test('a file without main', async () => {
    expect((await call('nothing')).errMsg).toContain('exports no function main')
  })
})

describe('behaviour', () => {
  test('who calls is in the environment, from the session and not from the data', async () => {
    const { result } = await call('whoami', { userInfo: { openId: 'o-forged' } })
    expect(result).toMatchObject({ openId: 'o-wang', appId: 'wx-test', source: 'wx_client', setting: 'on', zone: 0 })
    expect(result.event).toEqual({ userInfo: { openId: 'o-wang', appId: 'wx-test' } })
    expect(result.secret).toBeUndefined()
  })

  test('without a session, or with a wrong one, it is nobody', async () => {
    expect((await call('whoami', {}, {})).result.openId).toBe('')
    expect((await call('whoami', {}, { 'x-session': 'made-up' })).result.openId).toBe('')
  })

  test('200 at the same time: each is told its own caller', async () => {
    const tokens = await Promise.all(Array.from({ length: 10 }, (_, i) => cloud.ask<{ token: string }>('/control/sessions', { openid: `o-${i}` })))
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => call('whoami', {}, { 'x-session': tokens[i % 10]?.token ?? '' })))
    expect(answers.map(({ result }) => result.openId)).toEqual(Array.from({ length: 200 }, (_, i) => `o-${i % 10}`))
  })

  test('a function called by a function: its source grows, and the caller does not travel along', async () => {
    const { result } = await call('outer', { name: 'whoami' })
    expect(result).toMatchObject({ source: 'wx_client,scf', openId: '' })
  })

  test('a function that calls itself deeper than there are instances', async () => {
    const answers = await Promise.all(Array.from({ length: 3 }, () => call('again', { depth: 2 })))
    expect(answers.map(({ result }) => result)).toEqual(['bottom', 'bottom', 'bottom'])
  })

  test('an instance keeps its state', async () => {
    const first = (await call('state')).result as unknown as number
    expect((await call('state')).result).toBe(first + 1)
  })

  test('a newly bundled function is used from the next call on, and a reset forgets state', async () => {
    await call('state')
    writeFileSync(join(cloud.functions, 'state', 'index.js'), 'let calls = 100\nexports.main = async () => ++calls')
    expect((await call('state')).result).toBe(101)
    expect((await call('state')).result).toBe(102)
    await cloud.ask('/control/reset', {})
    expect((await call('state')).result).toBe(101)
    session = await signIn()
  })

  test.each(['throw', 'later', 'exit', 'hang', 'spin', 'large'])('%s: the call fails, the next one works', async (how) => {
    const { errMsg, result } = await call('wrong', { how })
    expect(result).toBeUndefined()
    expect(errMsg).toMatch(how === 'hang' || how === 'spin' ? /-504003.*timed out after 0.5 seconds/ : /-504002/)
    expect((await call('wrong')).result).toBe('fine')
  })

  test('what main did not wait for goes on after the answer, and is charged to it', async () => {
    await call('background', { method: 'tell' })
    await cloud.ask('/control/quiet', {})
    expect(await cloud.db.collection('things').where({ method: 'tell' }).count()).toEqual(expect.objectContaining({ total: 2 }))
    expect(await invocations('background')).toEqual([expect.objectContaining({ method: 'tell', roundTrips: 2, documentsWritten: 2, output: ['all done'] })])
  })

  test('an instance serves the next call only when it is quiet', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => call('background', { method: `m${i}` })))
    expect(answers.every(({ result }) => result.ok)).toBe(true)
    await cloud.ask('/control/quiet', {})
    const costs = (await invocations('background')).filter(({ method }) => method?.startsWith('m')).map(({ roundTrips }) => roundTrips)
    expect(costs).toEqual(Array.from({ length: 12 }, () => 2))
  })

  test('the log knows refusals, output and cold starts', async () => {
    await call('refuses')
    await call('refuses')
    const log = await invocations('refuses')
    expect(log).toMatchObject([{ outcome: 'refused', code: 'forbidden', openid: 'o-wang', cold: true, output: ['thinking hard'] }, { cold: false }])
    expect(await invocations('wrong')).toEqual(expect.arrayContaining([expect.objectContaining({ outcome: 'timeout' }), expect.objectContaining({ outcome: 'error' })]))
  })

  test('Date shows the cloud’s time, real dates stay', async () => {
    const ahead = 3 * 86_400_000
    await cloud.ask('/control/clock', { advance: ahead })
    const { result } = await call('context')
    expect((result.today as number) - Date.now() - ahead).toBeLessThan(5000)
    expect(result.made).toBe(new Date(result.today as number).toISOString().slice(0, 20) + (result.made as string).slice(20))
    expect(result).toMatchObject({ given: 5, is: true })
    await cloud.ask('/control/clock', { advance: -ahead })
  })
})
