import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startTestCloud, type TestCloud, writeFunctions } from './cloud'

const heard = `const hear = async (event) => {
  const { openId, appId } = app.auth().getUserInfo()
  await app.database().collection('heard').add({ event, openId, appId, source: process.env.TCB_SOURCE })
}\n`

const sources = {
  hear: `${heard}exports.main = hear`,
  stumble: `${heard}let times = 0\nexports.main = async (event) => { await hear(event); if (++times <= event.stumbles) throw new Error('stumbled ' + times) }`,
  slow: `${heard}exports.main = async (event) => {
    await hear(event)
    const { total } = await app.database().collection('heard').count()
    if (total <= event.naps) await new Promise((done) => setTimeout(done, event.nap)) }`,
}

const manifest = {
  appid: 'wx-events',
  collections: { heard: { indexes: [] } },
  functions: {
    hear: { timeout: 5, messages: ['subscribe_msg_popup_event', 'subscribe_msg_change_event', 'subscribe_msg_sent_event', 'wxa_media_check'] },
    stumble: { timeout: 5, messages: ['stumble_event'] },
    slow: { timeout: 20, messages: ['slow_event'] },
  },
  templates: { progress: { title: '进度', keywords: { thing1: '事项' } }, task: { title: '任务', keywords: { thing1: '任务' } } },
}

interface Heard {
  event: Record<string, unknown>
  openId: string
  appId: string
  source: string
}

interface Push {
  functionName: string
  attempts: { outcome: string; error?: string }[]
}

let cloud: TestCloud
let session: Record<string, string>

async function settle(): Promise<Heard[]> {
  await cloud.ask('/control/quiet', {})
  return (await cloud.db.collection('heard').get()).data as unknown as Heard[]
}
const consent = (body: object) => cloud.ask('/wx/consent', body, session)
const fire = (event: string, fields: object = {}) => cloud.ask<Push>('/control/wechat/events', { event, openid: 'o-wang', fields })

async function openapi(apiName: string, requestData: object): Promise<Record<string, unknown>> {
  return (await cloud.app.callWxOpenApi({ apiName, requestData })).result as Record<string, unknown>
}
const check = (mediaUrl: string) => openapi('security.mediaCheckAsync', { media_url: mediaUrl, media_type: 2, version: 2, scene: 1, openid: 'o-wang' })

beforeAll(async () => {
  cloud = await startTestCloud(manifest, sources)
})
afterAll(() => cloud.stop())
beforeEach(async () => {
  await cloud.ask('/control/reset', {})
  const { token } = await cloud.ask<{ token: string }>('/control/sessions', { openid: 'o-wang' })
  session = { 'x-session': token }
})

describe('encoding', () => {
  const common = { ToUserName: 'wx-events', FromUserName: 'o-wang', CreateTime: expect.any(Number) as number, MsgType: 'event' }

  test('one answer on the sheet is an item, two are a list; who answered is in the environment', async () => {
    await consent({ tmplIds: ['progress'], answers: { progress: 'accept' } })
    const [one] = await settle()
    await consent({ tmplIds: ['progress', 'task'], answers: { progress: 'reject', task: 'accept' } })
    const [, two] = await settle()
    const item = (TemplateId: string, SubscribeStatusString: string) => ({ TemplateId, SubscribeStatusString, PopupScene: '0' })
    expect(one).toMatchObject({ openId: 'o-wang', appId: 'wx-events', source: 'wx_unknown' })
    expect(one?.event).toEqual({ ...common, Event: 'subscribe_msg_popup_event', List: item('progress', 'accept') })
    expect(two?.event.List).toEqual([item('progress', 'reject'), item('task', 'accept')])
    expect((one?.event.CreateTime as number) - Date.now() / 1000).toBeLessThan(5)
  })

  test('a message that WeChat took', async () => {
    await cloud.ask('/control/wechat/grants', { openid: 'o-wang', templateId: 'progress', balance: 1 })
    const message = { touser: 'o-wang', template_id: 'progress', data: { thing1: { value: '水龙头' } } }
    expect(await openapi('subscribeMessage.send', message)).toMatchObject({ errcode: 0 })
    expect(await openapi('subscribeMessage.send', message)).toMatchObject({ errcode: 43101 })
    const List = { TemplateId: 'progress', MsgID: expect.stringMatching(/^\d+$/) as string, ErrorCode: '0', ErrorStatus: 'success' }
    expect((await settle()).map(({ event }) => event)).toEqual([{ ...common, Event: 'subscribe_msg_sent_event', List }])
  })

  test.each([
    ['http://x/a/1.jpg?sign=risky', 'pass', 100],
    ['http://x/a/risky-1.jpg', 'risky', 21000],
    ['http://x/a/%E8%BF%9D%E8%A7%84.png', 'risky', 21000],
    ['http://x/a/%E8%B.png', 'pass', 100],
    ['http://x/review.mp4', 'review', 21000],
  ])('the verdict on %s is %s', async (url, suggest, label) => {
    const { trace_id: traceId } = await check(url)
    expect(await settle()).toEqual([])
    await cloud.ask('/control/clock', { advance: 3000 })
    expect((await settle()).map(({ event }) => event)).toEqual([
      {
        ...common,
        Event: 'wxa_media_check',
        appid: 'wx-events',
        trace_id: traceId,
        version: 2,
        detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
        errcode: 0,
        errmsg: 'ok',
        result: { suggest, label },
      },
    ])
  })

  test('a scripted verdict, and a check that failed', async () => {
    const result = { suggest: 'risky', label: 20002 }
    const replies = [{ errcode: 0, answer: { result } }, { errcode: 43104, errmsg: 'no permission' }]
    await cloud.ask('/control/wechat/script', { api: 'wxa_media_check', replies })
    await check('http://x/1.jpg')
    await check('http://x/2.jpg')
    await cloud.ask('/control/clock', { advance: 3000 })
    const events = (await settle()).map(({ event }) => event)
    const failed = events.find(({ errcode }) => errcode === 43104)
    expect(events.find(({ errcode }) => errcode === 0)).toMatchObject({ result })
    expect(failed).toMatchObject({ errmsg: 'no permission', detail: [] })
    expect(failed).not.toHaveProperty('result')
  })

  test('any event by hand', async () => {
    const List = { TemplateId: 'progress', SubscribeStatusString: 'reject' }
    expect(await fire('subscribe_msg_change_event', { List })).toMatchObject({ functionName: 'hear', attempts: [{ outcome: 'ok' }] })
    expect((await settle()).map(({ event }) => event)).toEqual([{ ...common, Event: 'subscribe_msg_change_event', List }])
  })
})

describe('validation', () => {
  const refused = async (body: object) => (await fetch(`${cloud.origin}/control/wechat/events`, { method: 'POST', body: JSON.stringify(body) })).status

  test.each([
    [{}, 400],
    [{ event: 'wxa_media_check' }, 400],
    [{ event: 'wxa_media_check', openid: 'o', fields: [] }, 400],
    [{ event: 'nobody_listens', openid: 'o' }, 404],
  ])('%j by hand answers %i, and nothing is sent', async (body, status) => {
    expect(await refused(body)).toBe(status)
    expect(await cloud.ask('/control/wechat/events')).toEqual({ events: [] })
  })

  test('one event for two functions is refused at the start', async () => {
    const twice = { functions: { one: { timeout: 1, messages: ['a_event'] }, two: { timeout: 1, messages: ['a_event'] } } }
    await expect(startTestCloud(twice, {})).rejects.toThrow('two: the event a_event is brought to one already')
  })
})

describe('behaviour', () => {
  test('a question that the sheet did not ask pushes nothing', async () => {
    await consent({ tmplIds: ['progress'], answers: { progress: 'accept' }, keep: true })
    await consent({ tmplIds: ['progress'] })
    await consent({ tmplIds: ['unknown'] })
    expect(await settle()).toHaveLength(1)
  })

  test.each([
    [0, ['ok']],
    [2, ['failed', 'failed', 'ok']],
    [3, ['failed', 'failed', 'failed', 'ok']],
    [4, ['failed', 'failed', 'failed', 'failed']],
  ])('a function that stumbles %i times: %j', async (stumbles, outcomes) => {
    const push = await fire('stumble_event', { stumbles })
    expect(push.attempts.map(({ outcome }) => outcome)).toEqual(outcomes)
    expect(push.attempts.slice(0, stumbles).every(({ error }, at) => error?.includes(`stumbled ${at + 1}`))).toBe(true)
    const all = await settle()
    expect(all).toHaveLength(outcomes.length)
    expect(new Set(all.map(({ event }) => JSON.stringify(event))).size).toBe(1)
  })

  test('a function that takes more than five seconds is asked again, while it goes on', async () => {
    const push = await fire('slow_event', { naps: 1, nap: 5400 })
    expect(push.attempts.map(({ outcome }) => outcome)).toEqual(['late', 'ok'])
    expect(await settle()).toHaveLength(2)
  })

  test('what was pushed is in the journal', async () => {
    await fire('subscribe_msg_change_event')
    const rows = await cloud.ask<object[]>('/control/journal/wechat-event')
    expect(rows).toEqual([expect.objectContaining({ functionName: 'hear', due: expect.any(Number) as number }), expect.objectContaining({ outcome: 'ok' })])
  })
})

test('nothing is lost and nothing comes twice when the power fails', async () => {
  const data = mkdtempSync(join(tmpdir(), 'events-'))
  const functions = writeFunctions(manifest, sources)
  const former = cloud
  try {
    cloud = await startTestCloud(manifest, {}, { data, functions })
    await fire('subscribe_msg_change_event', { List: 'arrived before' })
    await check('http://x/risky.jpg')
    void fire('slow_event', { naps: 2, nap: 60_000 }).catch(() => undefined)
    for (let heard = 0; heard < 2; heard = (await cloud.db.collection('heard').count()).total) await sleep(20)
    await cloud.stop('SIGKILL')

    cloud = await startTestCloud(manifest, {}, { data, functions })
    await cloud.ask('/control/clock', { advance: 10_000 })
    await cloud.stop('SIGTERM')

    cloud = await startTestCloud(manifest, {}, { data, functions })
    await cloud.ask('/control/clock', { advance: 10_000 })
    const names = (await settle()).map(({ event }) => event.Event).sort()
    // The one that was cut off is brought again, since nobody knows how far it came.
    expect(names).toEqual(['slow_event', 'slow_event', 'subscribe_msg_change_event', 'wxa_media_check'])
  } finally {
    await cloud.stop()
    cloud = former
    for (const folder of [data, functions]) rmSync(folder, { recursive: true, force: true })
  }
})
