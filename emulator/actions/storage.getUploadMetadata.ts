import { createHash } from 'node:crypto'
import { checkedPath, fileIdOf } from '../storage/paths'
import { uploadUrl } from '../storage/routes'
import { type Action, text } from './action'

/** How long an upload may wait for its bytes. */
const validSeconds = 15 * 60

/** Travels in a header, so it must be plain ASCII however the path is written. */
const opaque = (fileId: string) => createHash('sha256').update(fileId).digest('hex')

/** Where to send a file: the SDK with PUT, a phone with a form of these fields. */
export const getUploadMetadata: Action = (call) => {
  const { envId, origin, signer } = call.cloud
  const path = checkedPath(text(call, 'path'))
  const fileId = fileIdOf(envId, path)
  return {
    data: {
      url: uploadUrl(origin, path),
      token: 'local',
      authorization: signer.sign('put', path, validSeconds),
      fileId,
      cosFileId: opaque(fileId),
    },
  }
}
