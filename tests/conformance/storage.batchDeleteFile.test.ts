/** Deleting files; each has its own outcome. */
import { refusal } from './cloud'
import { startStoredFiles, type StoredFiles } from './stored-files'

let files: StoredFiles
beforeAll(async () => {
  files = await startStoredFiles()
})
afterAll(() => files.cloud.stop())

describe('validation', () => {
  test('fifty files at most', async () => {
    const fileID = await files.upload('one.txt', 'x')
    expect(await refusal(files.cloud.app.deleteFile({ fileList: Array.from({ length: 51 }, () => fileID) }))).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('behaviour', () => {
  test('deleting says so for each', async () => {
    const fileID = await files.upload('gone.txt', 'x')
    const url = await files.link(fileID)
    const missing = `${fileID}2`
    expect((await files.cloud.app.deleteFile({ fileList: [fileID, missing] })).fileList).toEqual([{ fileID, code: 'SUCCESS' }, { fileID: missing, code: 'STORAGE_FILE_NONEXIST' }])
    expect((await fetch(url)).status).not.toBe(200)
  })
})
