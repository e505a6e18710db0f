import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
let session: Record<string, string>

const sources = { ask: `exports.main = async ({ fileList }) => app.getFileAuthority({ fileList }).then(({ data }) => data, ({ code }) => code)` }

beforeAll(async () => {
  cloud = await startTestCloud({}, sources)
  session = { 'x-session': (await cloud.ask<{ token: string }>('/control/sessions', { openid: 'o-wang' })).token }
})
afterAll(() => cloud.stop())

const ask = async (...fileList: object[]) => (await cloud.ask<{ result: unknown }>('/wx/call', { name: 'ask', data: { fileList } }, session)).result
const wire = (more: object) => cloud.wire({ action: 'storage.getFileAuthority', openId: 'o-wang', uid: '', fileList: [{ path: 'a.txt', type: 'READ' }], ...more })

describe('encoding', () => {
  test('each file with its name in object storage', async () => {
    const cosFileId = expect.stringMatching(/^[\da-f]{64}$/) as string
    expect(await ask({ path: '照片/a.png', type: 'READ' })).toEqual([{ path: '照片/a.png', cosFileId, read: false }])
  })

  test('the name is that of the upload', async () => {
    const { data } = await cloud.app.getUploadMetadata({ cloudPath: 'b.txt' })
    expect(await ask({ path: 'b.txt', type: 'READ' })).toMatchObject([{ cosFileId: (data as unknown as { cosFileId: string }).cosFileId }])
  })
})

describe('validation', () => {
  test.each([
    [{ openId: '', uid: '' }],
    [{ openId: 5 }],
    [{ fileList: [] }],
    [{ fileList: 'a.txt' }],
    [{ fileList: [{ path: 'a.txt', type: 'EXECUTE' }] }],
    [{ fileList: [{ path: '../a.txt', type: 'READ' }] }],
    [{ fileList: Array.from({ length: 51 }, () => ({ path: 'a.txt', type: 'READ' })) }],
  ])('%j is refused', async (more) => {
    expect(await wire(more)).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('outside any person’s call the SDK refuses it itself', async () => {
    expect(await refusal(cloud.app.getFileAuthority({ fileList: [{ path: 'a.txt', type: 'READ' }] }))).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('behaviour', () => {
  test('nobody reads files past the functions, whether they are there or not', async () => {
    await cloud.app.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('x') })
    const answers = (await ask({ path: 'a.txt', type: 'READ' }, { path: 'none.txt', type: 'WRITE' }, { path: 'a.txt', type: 'READWRITE' })) as { read: boolean }[]
    expect(answers.map(({ read }) => read)).toEqual([false, false, false])
  })
})
