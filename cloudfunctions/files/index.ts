import { consentFor, files, senders, type UploadTicket } from '@domain/files/contract'
import { arrivalPath, monthOf } from '@domain/files/paths'
import { Refused } from '@domain/kit/errors'
import { app } from '../kit/cloud'
import { linksFor } from '../kit/links'
import { admit, serve } from '../kit/serve'
import { hasWithdrawn } from '../privacy/repo'
import { ticketFor } from '../kit/ticket'
import { uploaderOf } from '../kit/account'
import { finish } from './finish'
import { newName } from './name'

export const main = serve(files, {
  /** The fields of a form that storage takes: a phone can post a form, and not what the SDK sends. */
  async prepare ({ purpose, extension }, context): Promise<UploadTicket> {
    admit(senders[purpose], context)
    const notice = consentFor[purpose]
    if (notice && await hasWithdrawn(context.openId, notice)) throw new Refused('forbidden', 'consentWithdrawn', 'purpose')
    const { id, estateId } = uploaderOf(context)
    const cloudPath = arrivalPath({ estateId, purpose, month: monthOf(context.now), name: newName(id, estateId, purpose) }, extension)
    const { data: { url, authorization, token, fileId, cosFileId } } = await app.getUploadMetadata({ cloudPath })
    return {
      fileId, url, name: 'file',
      fields: { key: cloudPath, signature: authorization, 'x-cos-security-token': token, 'x-cos-meta-fileid': cosFileId }
    }
  },

  async finish ({ purpose, fileId }, context) {
    admit(senders[purpose], context)
    const uploader = uploaderOf(context)
    const kept = await finish(fileId, purpose, uploader)
    const url = (await linksFor([kept])).get(kept)
    if (!url) throw new Error(`no link for ${kept}`)
    return { ticket: ticketFor(kept, uploader.id), url }
  }
})
