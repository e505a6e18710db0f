/** WeChat refuses in many ways; each ends where the table of `send-errors.ts` says. */
import { minute } from '@domain/kit/calendar'
import { cast } from '../../cast'
import { stage, type Stage } from './stage'

const send = 'subscribeMessage.send'

let s: Stage
beforeAll(async () => { s = await stage() })
afterAll(() => s.cloud.stop())

interface Refused { openid: string, errcode: number }
const refusedBy = async (openid: string) => (await s.cloud.wechat.journal<Refused>('refused-message')).filter(each => each.openid === openid)

/** 张伟 reports something, 陈晓 receives it while WeChat answers as written; what became of the message to him. */
async function received (...errcodes: number[]) {
  await s.grants(cast.zhangWei, 'progress', 1)
  const matter = await s.reports({}, cast.zhangWei)
  await s.quiet()
  if (errcodes.length > 0) await s.cloud.wechat.script(send, errcodes.map(errcode => ({ errcode })), cast.zhangWei)
  const before = (await s.cloud.wechat.sent(cast.zhangWei)).length
  await s.does(cast.chenXiao, 'receive', matter)
  await s.quiet()
  const push = async () => (await s.notices(cast.zhangWei)).find(each => each.matterId === matter.id)!.push
  const arrived = async () => (await s.cloud.wechat.sent(cast.zhangWei)).slice(before)
  return { matter, push, arrived }
}

test('43101: the ledger was wrong, so it is emptied, and WeChat is not asked again', async () => {
  const { matter, push, arrived } = await received(43101)
  expect(await push()).toMatchObject({ state: 'unreached', why: '订阅消息：没有订阅次数' })
  expect(await s.balance(cast.zhangWei, 'progress')).toBe(0)
  const asked = (await refusedBy(cast.zhangWei.openId)).length
  await s.does(cast.chenXiao, 'say', matter, { note: '下午到' })
  await s.quiet()
  expect(await refusedBy(cast.zhangWei.openId)).toHaveLength(asked)
  expect(await arrived()).toEqual([])
})

test('43108: somebody else was sending to him, so it goes out a moment later, once', async () => {
  const { push, arrived } = await received(43108, 43108)
  expect(await push()).toMatchObject({ state: 'sent', sentBy: 'subscription', why: '订阅消息：同时发送；订阅消息：同时发送' })
  expect(await arrived()).toHaveLength(1)
})

test('45168: words that WeChat takes offence at give way to neutral ones', async () => {
  const { push, arrived } = await received(45168)
  expect(await push()).toMatchObject({ state: 'sent', why: '订阅消息：含敏感词' })
  expect(await arrived()).toMatchObject([{ data: { thing1: { value: '详情请在小程序中查看' }, phrase3: { value: '已受理' } } }])
})

test('45168 twice: given up, the consent is kept, and it does not cost the next message', async () => {
  const { push } = await received(45168, 45168)
  expect(await push()).toMatchObject({ state: 'unreached' })
  expect(await s.balance(cast.zhangWei, 'progress')).toBe(1)
})

test('47003: a fault of ours, so it is loud, and a clerk phones', async () => {
  const { push } = await received(47003)
  expect(await push()).toMatchObject({ state: 'unreached', why: '订阅消息：内容格式不对' })
  await s.until('the alarm is logged', () => s.cloud.output.some(line => /"alarm":"内容格式不对".*"errcode":47003/.test(line)))
})

test('41030: the page is not released yet, so the message comes without one', async () => {
  const { push, arrived } = await received(41030)
  expect(await push()).toMatchObject({ state: 'sent', why: '订阅消息：页面还未发布' })
  expect(await arrived()).toMatchObject([{ page: '' }])
})

test('-1: WeChat is busy, so it is tried again half a minute later', async () => {
  const { push, arrived } = await received(-1)
  expect(await push()).toMatchObject({ state: 'pending', tries: 1, why: '订阅消息：微信繁忙' })
  await s.cloud.clock.advance(minute)
  await s.quiet()
  expect(await push()).toMatchObject({ state: 'sent' })
  expect(await arrived()).toHaveLength(1)
})

test('-1 again and again: after three waits nobody is reached, and the consent is kept', async () => {
  const { push } = await received(-1, -1, -1, -1)
  for (const minutes of [1, 3, 11]) await s.cloud.clock.advance(minutes * minute)
  await s.quiet()
  expect(await push()).toMatchObject({ state: 'unreached' })
  expect(await s.balance(cast.zhangWei, 'progress')).toBeGreaterThan(0)
})

test('the answer is lost: it may have arrived, so it is never sent again', async () => {
  await s.cloud.post('/control/fault', { action: 'wx.openApi', loseAnswer: true })
  const { push, arrived } = await received()
  expect(await push()).toMatchObject({ state: 'doubtful', why: '订阅消息：没有收到微信的答复' })
  await s.cloud.clock.advance(15 * minute)
  expect(await arrived()).toHaveLength(1)
})

test('40037: the template rests, so the next message does not even try', async () => {
  const { matter, push } = await received(40037)
  expect(await push()).toMatchObject({ state: 'unreached', why: '订阅消息：模板编号不对' })
  const asked = (await refusedBy(cast.zhangWei.openId)).length
  await s.does(cast.chenXiao, 'say', matter, { note: '下午到' })
  await s.quiet()
  expect((await s.notices(cast.zhangWei)).at(-1)?.push).toMatchObject({ state: 'unreached', why: '订阅消息：模板暂停使用' })
  expect(await refusedBy(cast.zhangWei.openId)).toHaveLength(asked)
})
