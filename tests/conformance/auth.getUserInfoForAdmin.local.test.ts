import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud

const sources = { who: `exports.main = async () => (await app.auth().getEndUserInfo()).userInfo` }

beforeAll(async () => {
  cloud = await startTestCloud({ appid: 'wx-test' }, sources)
})
afterAll(() => cloud.stop())

describe('encoding', () => {
  test('without a uid the SDK answers from the environment, and nothing goes over the wire', async () => {
    const { token } = await cloud.ask<{ token: string }>('/control/sessions', { openid: 'o-wang' })
    const { result } = await cloud.ask<{ result: object }>('/wx/call', { name: 'who' }, { 'x-session': token })
    expect(result).toEqual({ openId: 'o-wang', appId: 'wx-test', uid: '', customUserId: '', isAnonymous: false })
    expect(await cloud.ask<object[]>('/control/invocations')).toMatchObject([{ roundTrips: 0 }])
  })
})

describe('validation', () => {
  test.each([[{}], [{ uuid: '' }], [{ uuid: 5 }], [{ platform: 'PHONE' }], [{ platformId: '1' }]])('%j is refused', async (fields) => {
    expect(await cloud.wire({ action: 'auth.getUserInfoForAdmin', ...fields })).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('behaviour', () => {
  test('there are no users with a uid here, and it says so rather than inventing one', async () => {
    const auth = cloud.app.auth()
    const refused = (name: string) => ({ code: 'NOT_IMPLEMENTED', message: expect.stringContaining(name) as string })
    expect(await refusal(Promise.resolve(auth.getEndUserInfo('uid-1')))).toEqual(refused('uid-1'))
    expect(await refusal(auth.queryUserInfo({ platform: 'PHONE', platformId: '138' }))).toEqual(refused('PHONE 138'))
  })
})
