import { basename } from 'node:path'
import { CloudError, invalidParam } from '../errors'
import { fileList } from '../storage/file-list'
import { checkedPath, fileIdOf } from '../storage/paths'
import type { Action, Call } from './action'

interface Wanted {
  src_path: string
  dst_path: string
  /** Whether a file that is there already may be replaced; true where not given. */
  overwrite?: boolean
  remove_original?: boolean
}

/** A folder for the file, never a new name: docs.cloudbase.net/storage/copy-file. */
function paths({ src_path, dst_path }: Wanted): [from: string, to: string] {
  const [from, to] = [checkedPath(src_path), checkedPath(dst_path)]
  if (from === to) throw invalidParam('src_path and dst_path must differ')
  if (basename(from) !== basename(to)) throw invalidParam('src_path and dst_path must have the same file name')
  return [from, to]
}

async function copy({ cloud }: Call, wanted: Wanted) {
  try {
    const [from, to] = paths(wanted)
    // The service's code for this is not documented; this is the one its SDK knows for what object storage refuses.
    if (wanted.overwrite === false && cloud.files.get(to)) throw new CloudError('STORAGE_REQUEST_FAIL', `${to} exists already`)
    if (!(await cloud.files.copy(from, to))) throw new CloudError('STORAGE_FILE_NONEXIST', 'storage file not exist')
    if (wanted.remove_original === true) await cloud.files.remove(from)
    return { fileId: fileIdOf(cloud.envId, to) }
  } catch (error) {
    if (error instanceof CloudError) return { code: error.code, message: error.message }
    throw error
  }
}

/** `copyFile()`, which moves where it removes the original. Each file has its own outcome, one after the other. */
export const batchCopyFile: Action = async (call) => {
  const copied = []
  for (const wanted of fileList<Wanted>(call.body.file_list)) copied.push(await copy(call, wanted))
  return { data: { copy_list: copied } }
}
