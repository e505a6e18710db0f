import { privacy } from '@domain/privacy/contract'
import { declared } from '@domain/privacy/declared'
import { notices, type NoticeName } from '@domain/privacy/notices'
import { connect, explainPrivacy, newKey } from '../kit'

const api = connect(privacy)

/** Writes into the ledger what somebody answered to the text that is shown here. */
export const answerNotice = async (notice: NoticeName, agreed: boolean) =>
  api.consent({ key: await newKey(), notice, version: notices[notice].version, agreed })

/** From the start of the app: nothing personal is used before this has been read and agreed to. */
export function startPrivacy () {
  const { version, title, text, without } = notices.privacy
  explainPrivacy({ version, title, text, uses: declared, without }, agreed => {
    // Not reaching the ledger must not stand in the way of whoever agreed; the page of privacy shows what is in it.
    answerNotice('privacy', agreed).catch(() => console.warn('the answer to the privacy text did not arrive'))
  })
}
