/** Links that expire by the clock, file ids that lead elsewhere, and types that the local cloud tells by first bytes. */
import { png, startStoredFiles, type StoredFiles } from './stored-files'

let files: StoredFiles
beforeAll(async () => {
  files = await startStoredFiles()
})
afterAll(() => files.cloud.stop())

describe('encoding', () => {
  test('a file is what its first bytes say, otherwise what its name says', async () => {
    const type = async (name: string, content: Buffer | string) => (await fetch(await files.link(await files.upload(name, content)))).headers.get('content-type')
    expect(await type('a.jpg', png)).toBe('image/png')
    expect(await type('a.pdf', '%PDF-1.7')).toBe('application/pdf')
    expect(await type('a.txt', 'hello')).toBe('text/plain; charset=utf-8')
    expect(await type('page.html', '<script>')).toBe('application/octet-stream')
  })
})

describe('validation', () => {
  test('another environment’s file, one that climbs, one that is not there', async () => {
    const found = await files.links('cloud://other.bucket/x', 'cloud://local-env.6c6f-local-env-1300000000/../lock', 'cloud://local-env.6c6f-local-env-1300000000/nothing')
    expect(found.map(({ code }) => code)).toEqual(['STORAGE_EXCEED_AUTHORITY', 'INVALID_PARAM', 'STORAGE_FILE_NONEXIST'])
  })
})

describe('behaviour', () => {
  test('files are private: only a link opens them, until it expires', async () => {
    const fileID = await files.upload('private.txt', 'secret')
    const url = await files.link(fileID, 60)
    expect(await (await fetch(url)).text()).toBe('secret')
    expect((await fetch(url.replace(/\?.*/, ''))).status).toBe(403)
    expect((await fetch(url.replace('private', 'info'))).status).toBe(403)
    await files.cloud.ask('/control/clock', { advance: 61_000 })
    expect((await fetch(url)).status).toBe(403)
  })
})
