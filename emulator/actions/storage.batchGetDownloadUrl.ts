import { CloudError } from '../errors'
import { fileList } from '../storage/file-list'
import { pathOf } from '../storage/paths'
import { downloadUrl } from '../storage/routes'
import type { Action, Call } from './action'

interface Wanted {
  fileid: string
  /** Seconds. */
  max_age?: number
  url_type?: string
}

const defaultSeconds = 2 * 60 * 60

function link({ cloud }: Call, { fileid, max_age: maxAge = defaultSeconds, url_type: kind }: Wanted) {
  try {
    const path = pathOf(cloud.envId, fileid)
    if (!cloud.files.get(path)) return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' }
    const url = downloadUrl(cloud.origin, path, cloud.signer.sign('get', path, maxAge))
    // The SDK percent-encodes what it downloads from itself, except for this kind.
    return { code: 'SUCCESS', fileID: fileid, tempFileURL: kind === 'COS_URL' ? encodeURI(url) : url, maxAge }
  } catch (error) {
    if (error instanceof CloudError) return { code: error.code, fileID: fileid, tempFileURL: '' }
    throw error
  }
}

/** `getTempFileURL()`, `downloadFile()` and `getFileInfo()`. Files are private; only these links open them. */
export const batchGetDownloadUrl: Action = (call) => ({
  data: { download_list: fileList<Wanted>(call.body.file_list).map((wanted) => link(call, wanted)) },
})
