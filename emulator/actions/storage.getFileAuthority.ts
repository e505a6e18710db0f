import { invalidParam } from '../errors'
import { fileList } from '../storage/file-list'
import { checkedPath, fileIdOf, opaqueId } from '../storage/paths'
import { type Action, optionalText } from './action'

interface Wanted {
  path: string
  type: string
}

const types = ['READ', 'WRITE', 'READWRITE']

/**
 * `getFileAuthority()`: what a person may do with files past all functions. Stored files here have the permission ADMINONLY:
 * only functions reach them, and links that functions give out. So nobody may read any.
 */
export const getFileAuthority: Action = (call) => {
  if (optionalText(call, 'openId') === undefined && optionalText(call, 'uid') === undefined) throw invalidParam('openId or uid must be given')
  const data = fileList<Wanted>(call.body.fileList).map(({ path, type }) => {
    if (!types.includes(type)) throw invalidParam(`type must be one of ${types.join(', ')}`)
    return { path, cosFileId: opaqueId(fileIdOf(call.cloud.envId, checkedPath(path))), read: false }
  })
  return { data }
}
