/** What is sent to the links of `storage.getUploadMetadata`, by the SDK, by a phone and by whoever sends something else. */
import { readdirSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())
beforeEach(() => cloud.ask('/control/reset', {}))

interface Metadata {
  url: string
  token: string
  authorization: string
  fileId: string
  cosFileId: string
}
const metadata = async (cloudPath: string) => (await cloud.app.getUploadMetadata({ cloudPath })).data as unknown as Metadata
const upload = async (cloudPath: string, content: string | Buffer) => (await cloud.app.uploadFile({ cloudPath, fileContent: Buffer.from(content) })).fileID
const read = async (fileID: string) => ((await cloud.app.downloadFile({ fileID })).fileContent as Buffer).toString()
const paths = async () => (await cloud.ask<{ path: string }[]>('/control/files')).map(({ path }) => path)
const blobs = () => readdirSync(join(cloud.data, 'files'))
const code = async (response: Response) => [response.status, /<Code>(\w+)</.exec(await response.text())?.[1]]
const put = (url: string, signature: string, body = 'x') => fetch(url, { method: 'PUT', body, headers: { signature } })

function form(path: string, { authorization, token, cosFileId }: Metadata, files: string[]): FormData {
  const data = new FormData()
  const fields = { key: path, signature: authorization, 'x-cos-security-token': token, 'x-cos-meta-fileid': cosFileId }
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  for (const content of files) data.append('file', new Blob([content]), '照片.png')
  return data
}
const post = (url: string, body: BodyInit, type?: string) => fetch(url, { method: 'POST', body, ...(type !== undefined && { headers: { 'content-type': type } }) })

/** Sends the head of a request and the beginning of its body, and does what it is told with the connection. */
async function raw(method: string, url: string, headers: Record<string, string>, body: string, then: (socket: Socket) => void): Promise<string> {
  const { hostname, port, pathname } = new URL(url)
  const socket = connect(Number(port), hostname)
  const received: Buffer[] = []
  socket.on('data', (chunk: Buffer) => received.push(chunk))
  const closed = new Promise((done) => socket.once('close', done))
  const lines = Object.entries({ host: `${hostname}:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`${method} ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n${body}`)
  await sleep(100)
  then(socket)
  await closed
  return Buffer.concat(received).toString()
}

async function untilOnlyIs(expected: number): Promise<void> {
  for (let tries = 0; tries < 100 && blobs().length !== expected; tries++) await sleep(20)
  expect(blobs()).toHaveLength(expected)
}

describe('encoding', () => {
  test.each(['a b.txt', '中文/报修单-1.txt', 'star*!_-.txt', 'folder/a.b.c'])('the name %j comes back as it went', async (name) => {
    expect(await read(await upload(name, name))).toBe(name)
    const given = await metadata(name)
    expect(new URL(given.url).pathname).toBe(`/storage/upload/${encodeURI(name)}`)
    expect((await put(given.url, given.authorization, 'again')).status).toBe(204)
    expect([await read(given.fileId), await paths()]).toEqual(['again', [name]])
  })

  test('a link that is encoded more than needed is the same link', async () => {
    const given = await metadata('a.txt')
    expect((await put(given.url.replace('a.txt', '%61%2Etxt'), given.authorization)).status).toBe(204)
    expect(await paths()).toEqual(['a.txt'])
  })

  test('an empty file by PUT, and one by form', async () => {
    const given = await metadata('empty.txt')
    expect((await put(given.url, given.authorization, '')).status).toBe(204)
    const other = await metadata('empty-form.txt')
    expect((await post(other.url, form('empty-form.txt', other, ['']))).status).toBe(204)
    expect([await read(given.fileId), await read(other.fileId)]).toEqual(['', ''])
  })
})

describe('validation', () => {
  const later = (signature: string) => signature.replace(/^\d+/, (seconds) => String(Number(seconds) + 1000))

  test.each([
    ['a name that climbs', '/storage/upload/%2E%2E%2Flock', 400],
    ['a name that is not percent-encoded properly', '/storage/upload/%E4%B8', 400],
    ['a name with characters that are not allowed', '/storage/upload/a%3Fb', 400],
    ['another file', '/storage/upload/other.txt', 403],
  ])('%s', async (_, path, status) => {
    const { authorization } = await metadata('mine.txt')
    expect((await put(cloud.origin + path, authorization)).status).toBe(status)
    expect([await paths(), blobs()]).toEqual([[], []])
  })

  test.each([
    ['no signature', (): string => '', 'SignatureDoesNotMatch'],
    ['a link for reading', async () => new URL(await link(await upload('a.txt', 'x'))).searchParams.get('sign') ?? '', 'SignatureDoesNotMatch'],
    ['a later date written into it', async () => later((await metadata('a.txt')).authorization), 'SignatureDoesNotMatch'],
  ])('%s does not open a file for writing', async (_, signature, expected) => {
    const { url } = await metadata('a.txt')
    expect(await code(await put(url, await signature()))).toEqual([403, expected])
  })

  test('a link is good for fifteen minutes of the cloud’s time', async () => {
    const { url, authorization } = await metadata('a.txt')
    await cloud.ask('/control/clock', { advance: 899_000 })
    expect((await put(url, authorization)).status).toBe(204)
    await cloud.ask('/control/clock', { advance: 2_000 })
    expect(await code(await put(url, authorization))).toEqual([403, 'AccessDenied'])
  })

  test('more than 5 GB is refused before it comes', async () => {
    const { url, authorization } = await metadata('large.bin')
    const tooMuch = { signature: authorization, 'content-length': String(5 * 1024 ** 3 + 1) }
    const answer = await raw('PUT', url, tooMuch, '', () => undefined)
    expect(answer).toMatch(/^HTTP\/1\.1 400[^]*<Code>EntityTooLarge</)
    expect(await paths()).toEqual([])
  })

  test('forms that are none', async () => {
    const given = await metadata('a.txt')
    expect(await code(await post(given.url, 'key=a.txt', 'application/x-www-form-urlencoded'))).toEqual([400, 'MissingFile'])
    expect(await code(await post(given.url, 'x', 'text/plain'))).toEqual([400, 'MalformedPOSTRequest'])
    expect(await code(await post(given.url, 'x', 'multipart/form-data'))).toEqual([400, 'MalformedPOSTRequest'])
    expect(await code(await post(given.url, form('a.txt', given, [])))).toEqual([400, 'MissingFile'])
    expect([await paths(), blobs()]).toEqual([[], []])
  })

  test.each([0, -1, 1.5, 86_401, 'soon'])('a download link for %j seconds is refused', async (maxAge) => {
    const fileID = await upload('a.txt', 'x')
    const wire = { action: 'storage.batchGetDownloadUrl', file_list: [{ fileid: fileID, max_age: maxAge }] }
    expect(await cloud.wire(wire)).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test.each([[[{}]], [[null]], [['text']], [[{ fileid: 5 }]], ['text'], [[]]])('a list of files to read that is %j is refused', async (list) => {
    expect(await cloud.wire({ action: 'storage.batchGetDownloadUrl', file_list: list })).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('a list of files to delete with something else in it: only that fails', async () => {
    const fileID = await upload('a.txt', 'x')
    const list = [5, 'a.txt', 'cloud://other.x/a.txt', fileID]
    const { data } = (await cloud.wire({ action: 'storage.batchDeleteFile', fileid_list: list })) as { data: { delete_list: { code: string }[] } }
    expect(data.delete_list.map(({ code: each }) => each)).toEqual(['INVALID_PARAM', 'INVALID_PARAM', 'STORAGE_EXCEED_AUTHORITY', 'SUCCESS'])
  })
})

async function link(fileID: string, maxAge?: number): Promise<string> {
  const { fileList } = await cloud.app.getTempFileURL({ fileList: [maxAge === undefined ? fileID : { fileID, maxAge }] })
  return encodeURI((fileList[0] as unknown as { tempFileURL: string }).tempFileURL)
}

describe('behaviour', () => {
  const multipart = { 'content-type': 'multipart/form-data; boundary=b' }

  /** The beginning of a form, as far as into the file. */
  const begun = ({ authorization }: Metadata): string =>
    [['name="key"', 'a.txt'], ['name="signature"', authorization], ['name="file"; filename="a"', '0123456789']]
      .map(([name, value]) => `--b\r\ncontent-disposition: form-data; ${name}\r\n\r\n${value}`)
      .join('\r\n')

  test.each<[string, (given: Metadata) => string, Record<string, string>]>([
    ['PUT', () => '0123456789', {}],
    ['POST', begun, multipart],
  ])('a %s that breaks off half-way stores nothing, and leaves what was there', async (method, body, headers) => {
    const fileID = await upload('a.txt', 'before')
    const given = await metadata('a.txt')
    const head = { signature: given.authorization, 'content-length': '5000', ...headers }
    await raw(method, given.url, head, body(given), (socket) => socket.destroy())
    await untilOnlyIs(1)
    expect([await read(fileID), await paths()]).toEqual(['before', ['a.txt']])
  })

  test('a form whose end is missing stores nothing', async () => {
    const given = await metadata('a.txt')
    expect(await code(await post(given.url, begun(given), multipart['content-type']))).toEqual([400, 'MalformedPOSTRequest'])
    await untilOnlyIs(0)
    expect(await paths()).toEqual([])
  })

  test('of two files in a form the first is taken', async () => {
    const given = await metadata('a.txt')
    expect((await post(given.url, form('a.txt', given, ['first', 'second']))).status).toBe(204)
    expect([await read(given.fileId), blobs().length]).toEqual(['first', 1])
  })

  test('uploads to one path at the same time: one of them is whole, and no bytes are left over', async () => {
    const contents = Array.from({ length: 8 }, (_, i) => String(i).repeat(100_000))
    await Promise.all(contents.map((content) => upload('race.txt', content)))
    expect(contents).toContain(await read('cloud://local-env.6c6f-local-env-1300000000/race.txt'))
    await untilOnlyIs(1)
  })

  test('a download link is good for a day unless it says less', async () => {
    const fileID = await upload('a.txt', 'x')
    const [day, minute] = [await link(fileID), await link(fileID, 60)]
    await cloud.ask('/control/clock', { advance: 61_000 })
    expect([(await fetch(day)).status, (await fetch(minute)).status]).toEqual([200, 403])
    await cloud.ask('/control/clock', { advance: 86_400_000 })
    expect((await fetch(day)).status).toBe(403)
  })

  test('a link outlives its file and finds nothing', async () => {
    const fileID = await upload('a.txt', 'x')
    const url = await link(fileID)
    await cloud.app.deleteFile({ fileList: [fileID] })
    expect([(await fetch(url)).status, blobs()]).toEqual([404, []])
  })
})
