/** Where to send a file, and sending it: the SDK with PUT, a phone with a form. */
import { refusal } from './cloud'
import { form, png, startStoredFiles, type StoredFiles } from './stored-files'

let files: StoredFiles
beforeAll(async () => {
  files = await startStoredFiles()
})
afterAll(() => files.cloud.stop())

describe('encoding', () => {
  test('bytes and Chinese names survive', async () => {
    const fileID = await files.upload('photos/维修 1.png')
    expect(fileID).toMatch(/^cloud:\/\/[\w.-]+\/photos\/维修 1\.png$/)
    expect(await files.text(fileID)).toBe(png.toString('latin1'))
  })

  test('a phone’s form', async () => {
    const path = 'phone/照片.png'
    const given = await files.metadata(path)
    const response = await fetch(given.url, { method: 'POST', body: form(path, given) })
    expect(response.status).toBe(204)
    expect(await files.text(given.fileId)).toBe(png.toString('latin1'))
  })
})

describe('validation', () => {
  test.each(['/absolute', 'a/../b', 'a//b', '..', 'a?b', 'a#b', 'a%2e', 'a\\b', 'a'.repeat(851)])('the path %p is refused', async (cloudPath) => {
    expect(await refusal(files.cloud.app.getUploadMetadata({ cloudPath }))).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('behaviour', () => {
  test('the same path again replaces the file', async () => {
    const fileID = await files.upload('twice.txt', 'first')
    await files.upload('twice.txt', 'second')
    expect(await files.text(fileID)).toBe('second')
  })

  test('an empty file', async () => {
    expect(await (await fetch(await files.link(await files.upload('empty.txt', '')))).text()).toBe('')
  })
})
