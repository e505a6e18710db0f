import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

test.each([
  ['wx.wxPayApi', () => cloud.app.callWxPayApi({ apiName: 'unifiedOrder', requestData: Buffer.from('{}') })],
  ['wx.wxCallContainerApi', () => cloud.app.wxCallContainerApi({ apiName: 'unifiedOrder', requestData: Buffer.from('{}') })],
])('%s is refused by its name and that of the interface', async (action, call) => {
  // The SDK asks for raw bytes here and hands a refusal through as such.
  const answer = (await call().catch((error: unknown) => error)) as Buffer | { code: string; message: string }
  const { code, message } = Buffer.isBuffer(answer) ? (JSON.parse(answer.toString()) as { code: string; message: string }) : answer
  expect({ code, message }).toEqual({ code: 'NOT_IMPLEMENTED', message: expect.stringContaining(`${action} (unifiedOrder)`) as string })
})

test.each(['database.watch', 'toString', '__proto__'])('the action %s does not exist, and its name is in the answer', async (action) => {
  expect(await cloud.wire({ action })).toMatchObject({ code: 'NOT_IMPLEMENTED', message: expect.stringContaining(action) as string })
})

test('an interface of WeChat that is not there answers as WeChat does without permission', async () => {
  const { result } = await cloud.app.callWxOpenApi({ apiName: 'nearby.add', requestData: {} })
  expect(result).toMatchObject({ errcode: 48001, errmsg: expect.stringContaining('nearby.add') as string })
  expect(await refusal(cloud.app.callWxOpenApi({ apiName: '', requestData: {} }))).toMatchObject({ code: 'INVALID_PARAM' })
})
