import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())
beforeEach(() => cloud.ask('/control/reset', {}))

const prefix = 'cloud://local-env.6c6f-local-env-1300000000/'
const upload = (cloudPath: string, content = cloudPath) => cloud.app.uploadFile({ cloudPath, fileContent: Buffer.from(content) })
const text = async (path: string) => ((await cloud.app.downloadFile({ fileID: prefix + path })).fileContent as Buffer).toString()
const paths = async () => (await cloud.ask<{ path: string }[]>('/control/files')).map(({ path }) => path).sort()
type Wanted = Parameters<TestCloud['app']['copyFile']>[0]['fileList']
const copy = async (...fileList: Wanted) => (await cloud.app.copyFile({ fileList })).fileList
const wire = async (list: unknown) => cloud.wire({ action: 'storage.batchCopyFile', envName: 'local-env', file_list: list })

describe('encoding', () => {
  test('paths go in, file ids come out', async () => {
    await upload('报修/维修 1.png')
    expect(await copy({ srcPath: '报修/维修 1.png', dstPath: '归档/维修 1.png' })).toEqual([{ fileId: `${prefix}归档/维修 1.png` }])
    expect(await text('归档/维修 1.png')).toBe('报修/维修 1.png')
  })

  test('a failure is an item with a code', async () => {
    expect(await copy({ srcPath: 'none.txt', dstPath: 'a/none.txt' })).toEqual([{ code: 'STORAGE_FILE_NONEXIST', message: expect.any(String) as string }])
  })
})

describe('validation', () => {
  test.each<[string, unknown]>([
    ['no list', undefined],
    ['an empty list', []],
    ['fifty-one files', Array.from({ length: 51 }, () => ({ src_path: 'a', dst_path: 'b/a' }))],
  ])('%s', async (_, list) => {
    expect(await wire(list)).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test.each([
    ['the same path', { src_path: 'a.txt', dst_path: 'a.txt' }],
    ['another name', { src_path: 'a.txt', dst_path: 'b/b.txt' }],
    ['a path that climbs', { src_path: 'a.txt', dst_path: '../a.txt' }],
    ['an absolute path', { src_path: '/a.txt', dst_path: 'b/a.txt' }],
    ['no source', { dst_path: 'b/a.txt' }],
    ['a number', { src_path: 'a.txt', dst_path: 5 }],
  ])('%s: refused for this file alone', async (_, wanted) => {
    await upload('a.txt')
    const { data } = (await wire([wanted, { src_path: 'a.txt', dst_path: 'fine/a.txt' }])) as { data: { copy_list: { code?: string }[] } }
    expect(data.copy_list.map(({ code }) => code)).toEqual(['INVALID_PARAM', undefined])
    expect(await paths()).toEqual(['a.txt', 'fine/a.txt'])
  })

  test('what the SDK itself refuses', async () => {
    expect(await refusal(cloud.app.copyFile({ fileList: [] }))).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('behaviour', () => {
  test('the original stays, and the two are independent', async () => {
    await upload('a.txt', 'one')
    await copy({ srcPath: 'a.txt', dstPath: 'b/a.txt' })
    await upload('a.txt', 'two')
    expect([await text('a.txt'), await text('b/a.txt')]).toEqual(['two', 'one'])
  })

  test('removeOriginal moves', async () => {
    await upload('a.txt', 'one')
    await copy({ srcPath: 'a.txt', dstPath: 'b/a.txt', removeOriginal: true })
    expect([await paths(), await text('b/a.txt')]).toEqual([['b/a.txt'], 'one'])
  })

  test.each([
    [undefined, 'new', undefined],
    [true, 'new', undefined],
    [false, 'old', 'STORAGE_REQUEST_FAIL'],
  ])('onto a file that is there, overwrite %s: it is %s', async (overwrite, content, code) => {
    await upload('a.txt', 'new')
    await upload('b/a.txt', 'old')
    const [item] = await copy({ srcPath: 'a.txt', dstPath: 'b/a.txt', removeOriginal: true, ...(overwrite !== undefined && { overwrite }) })
    expect([item?.code, await text('b/a.txt')]).toEqual([code, content])
    expect((await paths()).includes('a.txt')).toBe(code !== undefined)
  })

  test('one after the other: the second finds what the first has made', async () => {
    await upload('a.txt')
    const items = await copy({ srcPath: 'a.txt', dstPath: 'b/a.txt', removeOriginal: true }, { srcPath: 'b/a.txt', dstPath: 'c/a.txt', removeOriginal: true })
    expect(items.map(({ code }) => code)).toEqual([undefined, undefined])
    expect(await paths()).toEqual(['c/a.txt'])
  })
})
