/** The ledger of consents: who answered what to which text, and when. Answers are only added; the latest one counts. */
import { noticeNames, notices, type NoticeName } from './notices'

export interface Consent {
  /** Made of the key of the call and the account: said twice, it stands here once. */
  _id: string
  v: 1
  /** The WeChat account; people agree before they are on any register. */
  openId: string
  personId?: string
  notice: NoticeName
  version: number
  /** SHA-256 of the text that was shown. */
  hash: string
  agreed: boolean
  at: number
  /** The account was erased: kept as a proof that leads to nobody. */
  erased?: true
}

/** How somebody stands to one text. */
export interface Standing {
  name: NoticeName
  version: number
  title: string
  text: readonly string[]
  without: string
  /** The answer to the text as it is now; absent where it was never given, or to another text. */
  agreed?: boolean
  at?: number
  /** An earlier text was answered: this one is new. */
  changed?: true
}

/**
 * @param ledger this account's answers in any order
 * @param hashOf of the text as it is now
 */
export const standings = (ledger: readonly Consent[], hashOf: (name: NoticeName) => string): Standing[] => noticeNames.map(name => {
  const { version, title, text, without } = notices[name]
  const [latest] = ledger.filter(each => each.notice === name).sort((a, b) => b.at - a.at)
  const isCurrent = latest?.version === version && latest.hash === hashOf(name)
  return { name, version, title, text, without, ...(isCurrent && { agreed: latest.agreed, at: latest.at }), ...(latest && !isCurrent && { changed: true as const }) }
})
