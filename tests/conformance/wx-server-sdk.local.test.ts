/** Functions written with the unmodified `wx-server-sdk` run in the local cloud's workers as they are. */
import { startTestCloud, type TestCloud } from './cloud'
import { type Outcome, wxFunction } from './wx-server-sdk'

let cloud: TestCloud
let session: Record<string, string>
const call = (name: string, data: object = {}) => cloud.ask<{ result: Outcome }>('/wx/call', { name, data }, session)
const run = async (name: string, data?: object) => (await call(name, data)).result

const sources = {
  who: wxFunction(`return cloud.getWXContext()`),
  echo: wxFunction(`return { event, openid: cloud.getWXContext().OPENID }`),
  caller: wxFunction(`return (await cloud.callFunction({ name: event.name, data: event.data })).result`),
  files: wxFunction(`
    const { fileID } = await cloud.uploadFile({ cloudPath: '报修/a 1.txt', fileContent: Buffer.from('水龙头') })
    const text = (await cloud.downloadFile({ fileID })).fileContent.toString()
    const missing = fileID + '2'
    const links = (await cloud.getTempFileURL({ fileList: [fileID, { fileID, maxAge: 60 }, missing] })).fileList
    const fetched = await (await fetch(encodeURI(links[1].tempFileURL))).text()
    const deleted = (await cloud.deleteFile({ fileList: [fileID, missing] })).fileList
    return { fileID, text, fetched, links: links.map(({ status }) => status), deleted: deleted.map(({ status }) => status) }`),
  fails: `exports.main = async () => { throw new Error('not like this') }`,
  gone: wxFunction(`return cloud.downloadFile({ fileID: event.fileID })`),
  remind: wxFunction(`return cloud.openapi.subscribeMessage.send(event)`),
  judge: wxFunction(`return cloud.openapi.security.msgSecCheck(event)`),
  openData: wxFunction(`return cloud.getOpenData({ list: ['cloud-id'] })`),
  pay: wxFunction(`return cloud.cloudPay.unifiedOrder({ outTradeNo: '1', totalFee: 1 })`),
}

beforeAll(async () => {
  const templates = { progress: { title: '进度', keywords: { thing1: '事项' } } }
  cloud = await startTestCloud({ appid: 'wx-test', templates }, sources)
  const { token } = await cloud.ask<{ token: string }>('/control/sessions', { openid: 'o-wang', unionid: 'u-wang' })
  session = { 'x-session': token }
})
afterAll(() => cloud.stop())

test('getWXContext', async () => {
  expect(await run('who')).toEqual({ OPENID: 'o-wang', UNIONID: 'u-wang', APPID: 'wx-test', ENV: 'local-env', SOURCE: 'wx_client' })
})

describe('callFunction', () => {
  test('data goes there and back; the chain of callers grows, and nobody travels along', async () => {
    expect(await run('caller', { name: 'echo', data: { at: 5, list: [1, null] } })).toEqual({ event: { at: 5, list: [1, null] } })
    expect(await run('caller', { name: 'who', data: {} })).toEqual({ ENV: 'local-env', SOURCE: 'wx_client,scf' })
  })

  // The SDK has numbers for both, and loses the service's code on the way to them.
  test.each([
    ['nobody', 'FunctionName parameter could not be found'],
    ['fails', 'not like this'],
  ])('%s answers -1 and the service’s message', async (name, message) => {
    expect(await run('caller', { name, data: {} })).toEqual({ errCode: -1, errMsg: expect.stringContaining(message) as string })
  })
})

test('files: up, down, by link, away', async () => {
  expect(await run('files')).toEqual({
    fileID: 'cloud://local-env.6c6f-local-env-1300000000/报修/a 1.txt',
    text: '水龙头',
    fetched: '水龙头',
    links: [0, 0, expect.any(Number) as number],
    deleted: [0, expect.any(Number) as number],
  })
})

test('openapi', async () => {
  const message = { touser: 'o-wang', templateId: 'progress', data: { thing1: { value: '水龙头' } } }
  expect(await run('remind', message)).toMatchObject({ errCode: 43101 })
  await cloud.ask('/control/wechat/grants', { openid: 'o-wang', templateId: 'progress', balance: 1 })
  expect(await run('remind', message)).toMatchObject({ errCode: 0 })
  expect(await run('judge', { version: 2, scene: 2, openid: 'o-wang', content: '你好' })).toMatchObject({ errCode: 0, result: { suggest: 'pass' } })
})

test.each([
  // The SDK loses the service's code here, STORAGE_FILE_NONEXIST: its error has no message to make one of.
  ['gone', -1, 'downloadFile:fail'],
  ['pay', -501001, 'has not implemented the wire action wx.wxPayApi (unifiedOrder)'],
  ['openData', -501001, 'has not implemented WeChat\'s inner service ApiGetOpenDataByCloudId'],
])('%s fails with %i, and says what it is about', async (name, errCode, message) => {
  const data = { fileID: 'cloud://local-env.6c6f-local-env-1300000000/nothing' }
  expect(await run(name, data)).toEqual({ errCode, errMsg: expect.stringContaining(message) as string })
})
