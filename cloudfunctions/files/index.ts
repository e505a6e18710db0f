import { files, type UploadTicket } from '@domain/files/contract'
import { arrivalPath, monthOf } from '@domain/files/paths'
import { Refused } from '@domain/kit/errors'
import { app } from '../kit/cloud'
import { linksFor } from '../kit/links'
import { serve } from '../kit/serve'
import { hasWithdrawn } from '../privacy/repo'
import { ticketFor } from '../kit/ticket'
import { finish } from './finish'
import { newName } from './name'

export const main = serve(files, {
  /** The fields of a form that storage takes: a phone can post a form, and not what the SDK sends. */
  async prepare ({ purpose, extension }, { who, openId, now }): Promise<UploadTicket> {
    if (await hasWithdrawn(openId, purpose)) throw new Refused('forbidden', 'consentWithdrawn', 'purpose')
    const cloudPath = arrivalPath({ estateId: who.estateId, purpose, month: monthOf(now), name: newName(who.id, who.estateId, purpose) }, extension)
    const { data: { url, authorization, token, fileId, cosFileId } } = await app.getUploadMetadata({ cloudPath })
    return {
      fileId, url, name: 'file',
      fields: { key: cloudPath, signature: authorization, 'x-cos-security-token': token, 'x-cos-meta-fileid': cosFileId }
    }
  },

  async finish ({ purpose, fileId }, { who }) {
    const kept = await finish(fileId, purpose, who)
    const url = (await linksFor([kept])).get(kept)
    if (!url) throw new Error(`no link for ${kept}`)
    return { ticket: ticketFor(kept, who.id), url }
  }
})
