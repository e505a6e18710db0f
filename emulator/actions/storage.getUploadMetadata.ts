import { checkedPath, fileIdOf, opaqueId } from '../storage/paths'
import { uploadUrl } from '../storage/routes'
import { type Action, text } from './action'

/** How long an upload may wait for its bytes. */
const validSeconds = 15 * 60

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
      cosFileId: opaqueId(fileId),
    },
  }
}
