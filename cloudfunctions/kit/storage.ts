/** Stored files that functions write and remove in nobody's hands but their own. */
import { app } from './cloud'

/** The SDK takes no more in one request. */
const batch = 50

/** Removes these files; one that is gone already is gone. @throws Error where storage did not answer for one that is there */
export async function removeFiles (fileIds: readonly string[]): Promise<void> {
  for (let start = 0; start < fileIds.length; start += batch) {
    const { fileList } = await app.deleteFile({ fileList: fileIds.slice(start, start + batch) })
    const failed = fileList.filter(({ code }) => code !== 'SUCCESS' && !/NOT_EXIST|FILE_NOT_FOUND|STORAGE_FILE_NONEXIST/.test(code ?? ''))
    if (failed.length > 0) throw new Error(`storage did not remove ${failed.length} files: ${failed[0]?.code}`)
  }
}
