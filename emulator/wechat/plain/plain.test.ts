import { wechat } from '..'
import { fakeCloud } from '../testing/fake-cloud'
import { serve } from '../testing/serve'
import { appSecret } from './tokens'

const credentials = { grant_type: 'client_credential', appid: 'wx0000000000000001', secret: appSecret }
const employeeMessages = '/wechat/cgi-bin/message/wxopen/employeerelationmsg/send'
const message = { touser: 'zhao', template_id: 'task', page: 'desk/home/index', data: JSON.stringify({ data: { thing1: { value: '厨房水龙头滴水' } } }) }

async function scene () {
  const cloud = fakeCloud()
  const http = await serve(wechat(cloud).routes)
  const token = async () => (await http.post('/wechat/cgi-bin/stable_token', credentials)).access_token
  return { cloud, http, token }
}

test('a wrong secret gets no token', async () => {
  const { http } = await scene()
  expect(await http.post('/wechat/cgi-bin/stable_token', { ...credentials, secret: 'guess' })).toMatchObject({ errcode: 40125 })
  expect(await http.get(`/wechat/cgi-bin/token?grant_type=client_credential&appid=wxother&secret=${appSecret}`)).toMatchObject({ errcode: 40013 })
  await http.close()
})

test('the stable token stays the same until it is over', async () => {
  const { cloud, http, token } = await scene()
  const first = await token()
  expect(await token()).toBe(first)
  await cloud.clock.moveTo(cloud.clock.now() + 7200_000)
  expect(await http.post(`${employeeMessages}?access_token=${first}`, message)).toMatchObject({ errcode: 42001 })
  expect(await token()).not.toBe(first)
  await http.close()
})

test('a fresh plain token ends the one before after five minutes', async () => {
  const { cloud, http } = await scene()
  const fetchToken = async () => (await http.get(`/wechat/cgi-bin/token?${new URLSearchParams(credentials)}`)).access_token
  const first = await fetchToken()
  const second = await fetchToken()
  await cloud.clock.moveTo(cloud.clock.now() + 5 * 60_000 + 1)
  expect(await http.post(`${employeeMessages}?access_token=${first}`, message)).toMatchObject({ errcode: 42001 })
  expect(await http.post(`${employeeMessages}?access_token=${second}`, message)).toMatchObject({ errcode: 40256 })
  await http.close()
})

test('a message reaches an employee who is bound, again and again', async () => {
  const { cloud, http, token } = await scene()
  const address = `${employeeMessages}?access_token=${await token()}`
  expect(await http.post(address, message)).toMatchObject({ errcode: 40256 })
  expect(await http.post('/wx/bind-employee', { tmplIds: ['task'], answer: 'accept' }, 'session-of-zhao')).toMatchObject({ bindingStatus: 'accept', task: 'accept' })
  expect(await http.post(address, message)).toMatchObject({ errcode: 0 })
  expect(await http.post(address, message)).toMatchObject({ errcode: 0 })
  expect(cloud.journal.list('employee-message')).toHaveLength(2)
  expect(await http.get('/control/wechat/employees')).toMatchObject({ employees: [{ openid: 'zhao', templateIds: ['task'] }] })
  expect(await http.post(address, { ...message, data: { data: {} } })).toMatchObject({ errcode: 40097 })
  expect(await http.post(address, { ...message, touser: '' })).toMatchObject({ errcode: 40257 })
  expect(await http.post(employeeMessages, message)).toMatchObject({ errcode: 41001 })
  expect(await http.post(`${employeeMessages}?access_token=guess`, message)).toMatchObject({ errcode: 40001 })
  await http.close()
})

test('a group robot takes twenty messages a minute', async () => {
  const { cloud, http } = await scene()
  const send = (content: string) => http.post('/wechat/cgi-bin/webhook/send?key=team', { msgtype: 'text', text: { content } })
  for (let at = 0; at < 20; at++) expect(await send('有新任务')).toMatchObject({ errcode: 0 })
  expect(await send('有新任务')).toMatchObject({ errcode: 45009 })
  await cloud.clock.moveTo(cloud.clock.now() + 60_000)
  expect(await send('有新任务')).toMatchObject({ errcode: 0 })
  expect(await send('很'.repeat(683))).toMatchObject({ errcode: 45002 })
  expect(await send('')).toMatchObject({ errcode: 44004 })
  expect(cloud.journal.list('refused-message')).toHaveLength(3)
  await http.close()
})

test('a scripted robot may fall silent', async () => {
  const { http } = await scene()
  await http.post('/control/wechat/script', { api: 'webhook.send', replies: [{ errcode: 0, dieBeforeAnswer: true }] })
  await expect(http.post('/wechat/cgi-bin/webhook/send?key=team', { msgtype: 'text', text: { content: '有新任务' } })).rejects.toThrow('fetch failed')
  await http.close()
})
