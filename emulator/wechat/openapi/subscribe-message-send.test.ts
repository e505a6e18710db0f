import type { WechatSide } from '../../types'
import { fakeCloud } from '../testing/fake-cloud'
import { wechat } from '..'
import { serve } from '../testing/serve'

const wang = 'openid-wang'
const values = { thing1: { value: '厨房水龙头滴水' }, phrase2: { value: '待验收' }, name3: { value: '李静' }, time4: { value: '2026年11月23日 14:58' } }
const message = { touser: wang, template_id: 'progress', page: 'work-order/detail/index?id=1', data: values, miniprogram_state: 'formal', lang: 'zh_CN' }

async function scene (balance = 1) {
  const cloud = fakeCloud()
  const side = wechat(cloud)
  const http = await serve(side.routes)
  await http.post('/control/wechat/grants', { openid: wang, templateId: 'progress', balance })
  return { cloud, side, http }
}

const send = async (side: WechatSide, input: object) => JSON.parse((await side.openapi({
  apiName: 'subscribeMessage.send', requestData: JSON.stringify(input), form: 'json'
})).toString())

test('an accepted message is kept, published and costs one grant', async () => {
  const { cloud, side, http } = await scene(2)
  expect(await send(side, message)).toEqual({ errcode: 0, errmsg: 'ok' })
  expect(cloud.journal.list('subscribe-message')).toEqual([expect.objectContaining({
    openid: wang, templateId: 'progress', title: '工单进度提醒', page: message.page, data: values, at: cloud.clock.now()
  })])
  expect(cloud.published).toContainEqual(expect.objectContaining({ type: 'sent', kind: 'subscribe-message' }))
  const { grants } = await http.get(`/control/wechat/grants?openid=${wang}`)
  expect(grants).toEqual([{ openid: wang, templateId: 'progress', title: '工单进度提醒', balance: 1 }])
  await http.close()
})

test.each([
  ['no person', { touser: '' }, 40003, 'invalid openid'],
  ['a template nobody knows', { template_id: 'toString' }, 40037, 'invalid template_id'],
  ['a missing keyword', { data: { ...values, phrase2: undefined } }, 47003, 'argument invalid! data.phrase2.value is empty'],
  ['a keyword that is too long', { data: { ...values, thing1: { value: '很'.repeat(21) } } }, 47003, 'argument invalid! data.thing1.value invalid'],
  ['a keyword that is not in the template', { data: { ...values, thing9: { value: '多' } } }, 47003, 'argument invalid! data.thing9 is not in the template'],
  ['a whole telephone number', { data: { ...values, thing1: { value: '请打13800001234' } } }, 45168, 'hit sensitive words']
])('%s is refused and listed', async (_, change, errcode, errmsg) => {
  const { cloud, side, http } = await scene()
  expect(await send(side, { ...message, ...change })).toEqual({ errcode, errmsg })
  expect(cloud.journal.list('refused-message')).toEqual([expect.objectContaining({ api: 'subscribeMessage.send', errcode, errmsg })])
  expect(cloud.journal.list('subscribe-message')).toEqual([])
  await http.close()
})

test('without a grant WeChat says 43101, and again after the last one', async () => {
  const { side, http } = await scene(1)
  expect(await send(side, message)).toMatchObject({ errcode: 0 })
  expect(await send(side, message)).toMatchObject({ errcode: 43101, errmsg: 'user refuse to accept the msg' })
  await http.close()
})

test('of two sends to one person at once the second is refused, to two people both go', async () => {
  const { side, http } = await scene(2)
  await http.post('/control/wechat/grants', { openid: 'openid-li', templateId: 'progress', balance: 1 })
  const answers = await Promise.all([message, message, { ...message, touser: 'openid-li' }].map(each => send(side, each)))
  expect(answers.map(({ errcode }) => errcode)).toEqual([0, 43108, 0])
  expect(await send(side, message)).toMatchObject({ errcode: 0 })
  await http.close()
})

test('a scripted reply is given once, to the person it names', async () => {
  const { side, http } = await scene(2)
  await http.post('/control/wechat/script', { api: 'subscribeMessage.send', openid: wang, replies: [{ errcode: -1 }, { errcode: 0, delayMs: 5 }] })
  expect(await send(side, { ...message, touser: 'openid-li' })).toMatchObject({ errcode: 43101 })
  expect(await send(side, message)).toEqual({ errcode: -1, errmsg: 'system error' })
  expect(await send(side, message)).toMatchObject({ errcode: 0 })
  await http.close()
})

test('an answer can be lost after the message went out', async () => {
  const { cloud, side, http } = await scene(1)
  await http.post('/control/wechat/script', { api: 'subscribeMessage.send', replies: [{ errcode: 0, dieBeforeAnswer: true }] })
  await expect(send(side, message)).rejects.toThrow('connection lost')
  expect(cloud.journal.list('subscribe-message')).toHaveLength(1)
  await http.close()
})

test('grants survive a restart', async () => {
  const { cloud, http } = await scene(1)
  expect(await send(wechat(cloud), message)).toMatchObject({ errcode: 0 })
  expect(await send(wechat(cloud), message)).toMatchObject({ errcode: 43101 })
  await http.close()
})
