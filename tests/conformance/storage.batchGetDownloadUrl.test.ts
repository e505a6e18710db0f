/** Links to files, and what is behind them. */
import { refusal } from './cloud'
import { png, startStoredFiles, type StoredFiles } from './stored-files'

let files: StoredFiles
beforeAll(async () => {
  files = await startStoredFiles()
})
afterAll(() => files.cloud.stop())

describe('encoding', () => {
  test('getFileInfo knows size and type', async () => {
    const fileID = await files.upload('info.png')
    expect((await files.cloud.app.getFileInfo({ fileList: [fileID] })).fileList).toMatchObject([{ size: png.length, mime: 'image/png' }])
  })
})

describe('validation', () => {
  test('fifty files at most', async () => {
    const fileID = await files.upload('one.txt', 'x')
    expect(await refusal(files.links(...Array.from({ length: 51 }, () => fileID)))).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('behaviour', () => {
  test('ranges, for videos', async () => {
    const url = await files.link(await files.upload('long.txt', '0123456789'))
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
})
