import { refusal, startTestCloud, type TestCloud } from './cloud'

/** The SDK has it; its types do not. */
interface Analytics {
  analytics(report: object): Promise<void>
}

let cloud: TestCloud

const report = (data: object) => `{ report_type: 'mall', report_data: ${JSON.stringify(data)} }`
const sources = { tell: `exports.main = async () => app.analytics(${report({ action_type: 'add_to_cart', action_time: 5 })})` }

beforeAll(async () => {
  cloud = await startTestCloud({ appid: 'wx-test' }, sources)
})
afterAll(() => cloud.stop())

const kept = () => cloud.ask<object[]>('/control/journal/analytics')

test('encoding: what a function reports is kept, with who it was about', async () => {
  const { token } = await cloud.ask<{ token: string }>('/control/sessions', { openid: 'o-wang' })
  await cloud.ask('/wx/call', { name: 'tell' }, { 'x-session': token })
  const data = { openid: 'o-wang', wechat_mini_program_appid: 'wx-test', action_type: 'add_to_cart', action_time: 5 }
  expect(await kept()).toMatchObject([{ analytics_scene: 'mall', analytics_data: data, at: expect.any(Number) as number }])
})

const malformed = [undefined, {}, { analytics_scene: 'mall' }, { analytics_scene: 5, analytics_data: {} }, 'mall']

test.each(malformed.map((each) => [each]))('validation: %j is refused and not kept', async (requestData) => {
  const before = await kept()
  expect(await cloud.wire({ action: 'analytics.report', requestData })).toMatchObject({ code: 'INVALID_PARAM' })
  expect(await kept()).toEqual(before)
})

test('behaviour: what the SDK itself refuses does not arrive', async () => {
  const before = await kept()
  const { analytics } = cloud.app as unknown as Analytics
  const promise = analytics.call(cloud.app, { report_type: 'other', report_data: { action_type: 'x' } })
  expect(await refusal(promise)).toMatchObject({ code: 'INVALID_PARAM' })
  expect(await kept()).toEqual(before)
})
