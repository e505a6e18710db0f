/** Uploads that are forged, late or empty, as the local cloud answers them; its clock is moved. */
import { form, png, startStoredFiles, type StoredFiles } from './stored-files'

let files: StoredFiles
beforeAll(async () => {
  files = await startStoredFiles()
})
afterAll(() => files.cloud.stop())

describe('validation', () => {
  test('a signature is good for its own path only, and not for ever', async () => {
    const given = await files.metadata('mine.png')
    const other = await fetch(given.url, { method: 'POST', body: form('other.png', given) })
    expect([other.status, await other.text()]).toEqual([403, expect.stringContaining('<Code>SignatureDoesNotMatch</Code>')])
    await files.cloud.ask('/control/clock', { advance: 3_600_000 })
    const late = await fetch(given.url, { method: 'POST', body: form('mine.png', given) })
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('expired')])
    const put = await fetch(given.url, { method: 'PUT', body: png, headers: { signature: 'forged' } })
    expect(put.status).toBe(403)
  })

  test('a form without a file', async () => {
    const given = await files.metadata('none.png')
    const data = form('none.png', given)
    data.delete('file')
    expect((await fetch(given.url, { method: 'POST', body: data })).status).toBe(400)
  })
})
