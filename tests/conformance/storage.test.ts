import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

const png = Buffer.from('\x89PNG\r\n\x1a\nrest of it', 'latin1')
const upload = async (cloudPath: string, content: Buffer | string = png) =>
  (await cloud.app.uploadFile({ cloudPath, fileContent: Buffer.from(content) })).fileID
interface Link { code: string; fileID: string; tempFileURL: string; maxAge?: number }
const links = async (...fileList: (string | { fileID: string; maxAge: number })[]) =>
  (await cloud.app.getTempFileURL({ fileList })).fileList as unknown as Link[]
const link = async (fileID: string, maxAge = 60) => encodeURI(((await links({ fileID, maxAge }))[0] as Link).tempFileURL)
const text = async (fileID: string) => ((await cloud.app.downloadFile({ fileID })).fileContent as Buffer).toString('latin1')

interface Metadata { url: string; token: string; authorization: string; fileId: string; cosFileId: string }
const metadata = async (cloudPath: string) => (await cloud.app.getUploadMetadata({ cloudPath })).data as unknown as Metadata

/** As a phone sends it. */
function form(path: string, { authorization, token, cosFileId }: Metadata, content = png): FormData {
  const data = new FormData()
  const fields = { key: path, signature: authorization, 'x-cos-security-token': token, 'x-cos-meta-fileid': cosFileId }
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  data.set('file', new Blob([content]), '照片.png')
  return data
}

describe('encoding', () => {
  test('bytes and Chinese names survive', async () => {
    const fileID = await upload('photos/维修 1.png')
    expect(fileID).toBe('cloud://local-env.6c6f-local-env-1300000000/photos/维修 1.png')
    expect(await text(fileID)).toBe(png.toString('latin1'))
  })

  test('a file is what its first bytes say, otherwise what its name says', async () => {
    const type = async (name: string, content: Buffer | string) => (await fetch(await link(await upload(name, content)))).headers.get('content-type')
    expect(await type('a.jpg', png)).toBe('image/png')
    expect(await type('a.pdf', '%PDF-1.7')).toBe('application/pdf')
    expect(await type('a.txt', 'hello')).toBe('text/plain; charset=utf-8')
    expect(await type('page.html', '<script>')).toBe('application/octet-stream')
  })

  test('getFileInfo knows size and type', async () => {
    const fileID = await upload('info.png')
    expect((await cloud.app.getFileInfo({ fileList: [fileID] })).fileList).toMatchObject([{ size: png.length, mime: 'image/png' }])
  })
})

describe('validation', () => {
  test.each(['/absolute', 'a/../b', 'a//b', '..', 'a?b', 'a#b', 'a%2e', 'a\\b', 'a'.repeat(851)])('the path %p is refused', async (cloudPath) => {
    expect(await refusal(cloud.app.getUploadMetadata({ cloudPath }))).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('fifty files at most', async () => {
    const many = Array.from({ length: 51 }, () => 'cloud://local-env.6c6f-local-env-1300000000/x')
    expect(await refusal(links(...many))).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await refusal(cloud.app.deleteFile({ fileList: many }))).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('another environment’s file, one that climbs, one that is not there', async () => {
    const found = await links('cloud://other.bucket/x', 'cloud://local-env.6c6f-local-env-1300000000/../lock', 'cloud://local-env.6c6f-local-env-1300000000/nothing')
    expect(found.map(({ code }) => code)).toEqual(['STORAGE_EXCEED_AUTHORITY', 'INVALID_PARAM', 'STORAGE_FILE_NONEXIST'])
  })
})

describe('behaviour', () => {
  test('the same path again replaces the file', async () => {
    const fileID = await upload('twice.txt', 'first')
    await upload('twice.txt', 'second')
    expect(await text(fileID)).toBe('second')
  })

  test('a phone’s form', async () => {
    const path = 'phone/照片.png'
    const given = await metadata(path)
    const response = await fetch(given.url, { method: 'POST', body: form(path, given) })
    expect(response.status).toBe(204)
    expect(await text(given.fileId)).toBe(png.toString('latin1'))
    expect(await cloud.ask('/control/files')).toContainEqual({ path, bytes: png.length, at: expect.any(Number) as number })
  })

  test('a signature is good for its own path only, and not for ever', async () => {
    const given = await metadata('mine.png')
    const other = await fetch(given.url, { method: 'POST', body: form('other.png', given) })
    expect([other.status, await other.text()]).toEqual([403, expect.stringContaining('<Code>SignatureDoesNotMatch</Code>')])
    await cloud.ask('/control/clock', { advance: 3_600_000 })
    const late = await fetch(given.url, { method: 'POST', body: form('mine.png', given) })
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('expired')])
    const put = await fetch(given.url, { method: 'PUT', body: png, headers: { signature: 'forged' } })
    expect(put.status).toBe(403)
  })

  test('a form without a file', async () => {
    const given = await metadata('none.png')
    const data = form('none.png', given)
    data.delete('file')
    expect((await fetch(given.url, { method: 'POST', body: data })).status).toBe(400)
  })

  test('files are private: only a link opens them, until it expires', async () => {
    const fileID = await upload('private.txt', 'secret')
    const url = await link(fileID, 60)
    expect(await (await fetch(url)).text()).toBe('secret')
    expect((await fetch(url.replace(/\?.*/, ''))).status).toBe(403)
    expect((await fetch(url.replace('private', 'info'))).status).toBe(403)
    await cloud.ask('/control/clock', { advance: 61_000 })
    expect((await fetch(url)).status).toBe(403)
  })

  test('ranges, for videos', async () => {
    const url = await link(await upload('long.txt', '0123456789'))
    const part = async (range: string) => {
      const response = await fetch(url, { headers: { range } })
      return [response.status, response.headers.get('content-range'), await response.text()]
    }
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234'])
    expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789'])
    expect(await part('bytes=-2')).toEqual([206, 'bytes 8-9/10', '89'])
    expect((await part('bytes=20-'))[0]).toBe(416)
    expect(await part('bytes=-')).toEqual([200, null, '0123456789'])
  })

  test('an empty file', async () => {
    expect(await (await fetch(await link(await upload('empty.txt', '')))).text()).toBe('')
  })

  test('deleting says so for each', async () => {
    const fileID = await upload('gone.txt', 'x')
    const url = await link(fileID)
    const missing = `${fileID}2`
    expect((await cloud.app.deleteFile({ fileList: [fileID, missing] })).fileList).toEqual([{ fileID, code: 'SUCCESS' }, { fileID: missing, code: 'STORAGE_FILE_NONEXIST' }])
    expect((await fetch(url)).status).toBe(404)
  })
})
