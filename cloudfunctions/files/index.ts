import { files, senders, type Purpose, type UploadTicket } from '@domain/files/contract'
import { Refused } from '@domain/kit/errors'
import { may } from '@domain/people/capability'
import type { Who } from '@domain/people/person'
import { arrivalPath, monthOf } from '@domain/files/paths'
import { app } from '../kit/cloud'
import { linksFor } from '../kit/links'
import { serve } from '../kit/serve'
import { ticketFor } from '../kit/ticket'
import { finish } from './finish'
import { newName } from './name'

/** @throws Refused forbidden for a sort of file that this person has nothing to do with */
function admit (purpose: Purpose, who: Who) {
  if (!may(who, senders[purpose])) throw new Refused('forbidden', 'notYours', 'purpose')
}

export const main = serve(files, {
  /** The fields of a form that storage takes: a phone can post a form, and not what the SDK sends. */
  async prepare ({ purpose, extension }, { who, now }): Promise<UploadTicket> {
    admit(purpose, who)
    const cloudPath = arrivalPath({ estateId: who.estateId, purpose, month: monthOf(now), name: newName(who.id, who.estateId, purpose) }, extension)
    const { data: { url, authorization, token, fileId, cosFileId } } = await app.getUploadMetadata({ cloudPath })
    return {
      fileId, url, name: 'file',
      fields: { key: cloudPath, signature: authorization, 'x-cos-security-token': token, 'x-cos-meta-fileid': cosFileId }
    }
  },

  async finish ({ purpose, fileId }, { who }) {
    admit(purpose, who)
    const kept = await finish(fileId, purpose, who)
    const url = (await linksFor([kept])).get(kept)
    if (!url) throw new Error(`no link for ${kept}`)
    return { ticket: ticketFor(kept, who.id), url }
  }
})
