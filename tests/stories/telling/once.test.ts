/** A message exists once and is pushed once, whoever delivers it how often and wherever they are killed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { minute } from '@domain/kit/calendar'
import { cast } from '../../cast'
import { stage, type Stage } from './stage'

const patience = 120_000

let s: Stage
let data: string
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'telling-'))
  s = await stage({ data })
}, patience)
afterEach(async () => {
  await s.cloud.stop()
  rmSync(data, { recursive: true, force: true })
})

const wake = (matterId: string) => s.cloud.post('/wx/call', { name: 'courier', data: { matterId } })

/** Nobody wakes the courier for the next step, so that a test can. */
const sleepingCourier = () => s.cloud.post('/control/fault', { functionName: 'courier', code: 'FUNCTIONS_EXECUTE_FAIL' })

/** The power goes, and comes back three minutes later. */
async function powerCut () {
  await s.cloud.kill()
  s = await stage({ data, seed: false })
  await s.cloud.clock.advance(3 * minute)
  await s.sweep()
  await s.quiet()
}

async function receivedUnheard () {
  await s.grants(cast.wangXiulan, 'progress', 5)
  const tap = await s.reports()
  await s.quiet()
  await sleepingCourier()
  await s.does(cast.liJing, 'receive', tap)
  return tap
}

test('several couriers and the sweep at once: one entry, one push', async () => {
  const tap = await receivedUnheard()
  await Promise.all([wake(tap.id), wake(tap.id), wake(tap.id), s.sweep()])
  await s.quiet()
  expect(await s.notices(cast.wangXiulan)).toMatchObject([{ title: '报修已受理', push: { state: 'sent' } }])
  expect(await s.cloud.wechat.sent(cast.wangXiulan)).toHaveLength(1)
  expect((await s.matter(tap.id)).outbox).toEqual([])
})

test('a lost wake-up loses nothing: the sweep delivers', async () => {
  await receivedUnheard()
  await s.cloud.clock.advance(minute)
  await s.quiet()
  expect(await s.cloud.wechat.sent(cast.wangXiulan)).toHaveLength(1)
})

test('steps that happen while the courier works are told as well', async () => {
  await s.grants(cast.wangXiulan, 'progress', 9)
  const tap = await s.reports()
  await s.does(cast.liJing, 'receive', tap)
  await Promise.all(Array.from({ length: 6 }, (_none, at) => s.does(cast.liJing, 'say', tap, { note: `第${at + 1}条` })))
  await s.quiet()
  expect((await s.notices(cast.wangXiulan)).filter(each => each.text.includes('留言'))).toHaveLength(6)
  expect(await s.cloud.wechat.sent(cast.wangXiulan)).toHaveLength(7)
}, patience)

test('killed between claiming and sending: doubtful, on the list of those to phone, never sent again; told takes it off', async () => {
  const tap = await receivedUnheard()
  await s.cloud.post('/control/fault', { action: 'wx.openApi', delayMilliseconds: 60_000 })
  void wake(tap.id).catch(() => undefined)
  await s.until('claimed', async () => (await s.notices(cast.wangXiulan)).some(each => each.push.state === 'claimed'))
  await powerCut()

  const list = async () => (await s.desk(cast.liJing).unreached({})).items.filter(each => each.personId === cast.wangXiulan.id)
  expect(await list()).toMatchObject([{ name: '王秀兰', title: '报修已受理', why: '订阅消息：发送中断，不知是否送达' }])
  await s.cloud.clock.advance(30 * minute)
  expect(await s.cloud.wechat.sent(cast.wangXiulan)).toEqual([])

  const { id } = (await list())[0]!
  await s.desk(cast.liJing).told({ id })
  await s.desk(cast.liJing).told({ id })
  expect(await list()).toEqual([])
}, patience)

test('killed before any of its calls: every message is there once, nobody is pushed to twice, and what is uncertain says so', async () => {
  await s.grants(cast.wangXiulan, 'progress', 40)
  const tap = await s.reports()
  await s.does(cast.liJing, 'receive', tap)
  await s.quiet()
  const said = Array.from({ length: 14 }, (_none, at) => `第${at + 1}条`)
  for (const [calls, note] of said.entries()) {
    await sleepingCourier()
    await s.does(cast.liJing, 'say', tap, { note })
    await s.cloud.post('/control/fault', { action: 'database.', after: calls, delayMilliseconds: 60_000 })
    let done = false
    void wake(tap.id).catch(() => undefined).finally(() => { done = true })
    await s.until('the courier to hang, or to be through', async () => done || (await s.cloud.get<{ left: number }>('/control/fault')).left === 0)
    await powerCut()
  }
  const notices = (await s.notices(cast.wangXiulan)).filter(each => each.text.includes('留言'))
  expect(notices.map(each => each.text.split('：')[1]).sort()).toEqual([...said].sort())
  const count = (state: string) => notices.filter(each => each.push.state === state).length
  // The first push was for `receive`. A doubtful message may have arrived or not; a sent one has, once.
  const pushed = (await s.cloud.wechat.sent(cast.wangXiulan)).length - 1
  expect(count('doubtful')).toBeGreaterThan(0)
  expect(count('sent') + count('doubtful')).toBe(said.length)
  expect(pushed).toBeGreaterThanOrEqual(count('sent'))
  expect(pushed).toBeLessThanOrEqual(count('sent') + count('doubtful'))
}, patience)
