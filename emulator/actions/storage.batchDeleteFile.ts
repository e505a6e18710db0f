import { CloudError } from '../errors'
import { fileList } from '../storage/file-list'
import { pathOf } from '../storage/paths'
import type { Action, Call } from './action'

async function remove({ cloud }: Call, fileID: string) {
  try {
    const removed = await cloud.files.remove(pathOf(cloud.envId, fileID))
    return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
  } catch (error) {
    if (error instanceof CloudError) return { fileID, code: error.code }
    throw error
  }
}

/** `deleteFile()`; each file has its own outcome. */
export const batchDeleteFile: Action = async (call) => ({
  data: { delete_list: await Promise.all(fileList<string>(call.body.fileid_list).map((fileId) => remove(call, fileId))) },
})
