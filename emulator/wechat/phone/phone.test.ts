import { wechat } from '..'
import { fakeCloud } from '../testing/fake-cloud'
import { serve } from '../testing/serve'

async function scene () {
  const cloud = fakeCloud()
  const side = wechat(cloud)
  const http = await serve(side.routes)
  const ask = (path: string, body: object) => http.post(path, body, 'session-of-wang')
  const balance = async (templateId: string) => {
    const { grants } = await http.get('/control/wechat/grants?openid=wang')
    return (grants as { templateId: string; balance: number }[]).find(grant => grant.templateId === templateId)?.balance
  }
  const phoneNumber = async (code: unknown) => JSON.parse((await side.openapi({
    apiName: 'phonenumber.getPhoneNumber', requestData: JSON.stringify({ code }), form: 'json'
  })).toString())
  return { cloud, http, ask, balance, phoneNumber }
}

test('the sheet asks first, then the answer counts', async () => {
  const { http, ask, balance } = await scene()
  expect((await ask('/wx/consent', { tmplIds: ['progress', 'task'] })).ask).toMatchObject([
    { templateId: 'progress', title: '工单进度提醒' }, { templateId: 'task', title: '新任务提醒' }
  ])
  const answers = { progress: 'acceptWithAlert', task: 'reject' }
  expect(await ask('/wx/consent', { tmplIds: ['progress', 'task'], answers })).toMatchObject({ errMsg: 'requestSubscribeMessage:ok', ...answers })
  expect([await balance('progress'), await balance('task')]).toEqual([1, 0])
  await http.close()
})

test('a lasting choice is repeated without the sheet, and each time counts', async () => {
  const { http, ask, balance } = await scene()
  await ask('/wx/consent', { tmplIds: ['progress'], answers: { progress: 'accept' }, keep: true })
  expect(await ask('/wx/consent', { tmplIds: ['progress'] })).toMatchObject({ progress: 'accept' })
  expect(await balance('progress')).toBe(2)
  await http.close()
})

test.each([
  [[], 10001], [['nobody-knows'], 20001], [['a', 'b', 'c', 'd', 'e', 'f'], 20003]
])('asking for %p fails with %d', async (tmplIds, errCode) => {
  const { http, ask } = await scene()
  expect(await ask('/wx/consent', { tmplIds })).toMatchObject({ errCode })
  await http.close()
})

test('somebody may have switched all notifications off', async () => {
  const { http, ask } = await scene()
  await http.post('/control/wechat/script', { api: 'requestSubscribeMessage', openid: 'wang', replies: [{ errcode: 20004 }] })
  expect(await ask('/wx/consent', { tmplIds: ['progress'] })).toMatchObject({ errCode: 20004 })
  await http.close()
})

test('of two templates with one title the second is filtered', async () => {
  const { http, ask, balance } = await scene()
  const answer = await ask('/wx/consent', { tmplIds: ['task', 'urgentTask'], answers: { task: 'accept', urgentTask: 'accept' } })
  expect(answer).toMatchObject({ task: 'accept', urgentTask: 'filter' })
  expect(await balance('urgentTask')).toBeUndefined()
  await http.close()
})

test('a code for the telephone number is good once, for five minutes', async () => {
  const { cloud, http, ask, phoneNumber } = await scene()
  const { code } = await ask('/wx/phone-code', { phoneNumber: '13800001234' })
  expect(await phoneNumber(code)).toMatchObject({ errcode: 0, phone_info: { purePhoneNumber: '13800001234' } })
  expect(await phoneNumber(code)).toMatchObject({ errcode: 40029 })
  const { code: late } = await ask('/wx/phone-code', {})
  await cloud.clock.moveTo(cloud.clock.now() + 5 * 60_000 + 1)
  expect(await phoneNumber(late)).toMatchObject({ errcode: 40029 })
  await http.close()
})

test('calls are noted, and nobody calls without a session', async () => {
  const { cloud, http, ask } = await scene()
  await ask('/wx/call-log', { phoneNumber: '5980001' })
  expect(cloud.journal.list('phone-call')).toEqual([expect.objectContaining({ openid: 'wang', phoneNumber: '5980001' })])
  expect(await http.post('/wx/call-log', { phoneNumber: '5980001' })).toMatchObject({ status: 401 })
  await http.close()
})
