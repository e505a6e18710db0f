import { CloudError, invalidParam } from '../errors'
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

/** “默认一天且最大不超过一天”, says WeChat's getTempFileURL; CloudBase's own documentation names neither. */
const mostSeconds = 24 * 60 * 60

/** @throws INVALID_PARAM for what is no list of files, or a link that would be valid for ever or never */
function wantedFiles(call: Call): Wanted[] {
  return fileList<unknown>(call.body.file_list).map((item) => {
    const { fileid, max_age: maxAge } = (item ?? {}) as Partial<Wanted>
    if (typeof fileid !== 'string') throw invalidParam('each item of file_list must have a fileid')
    if (maxAge !== undefined && !(Number.isInteger(maxAge) && maxAge >= 1 && maxAge <= mostSeconds)) {
      throw invalidParam(`max_age must be whole seconds from 1 to ${mostSeconds}`)
    }
    return item as Wanted
  })
}

function link({ cloud }: Call, { fileid, max_age: maxAge = mostSeconds, url_type: kind }: Wanted) {
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
  data: { download_list: wantedFiles(call).map((wanted) => link(call, wanted)) },
})
