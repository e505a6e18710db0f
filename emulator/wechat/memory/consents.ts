import type { LocalCloud } from '../../types'
import { retold } from './retold'

/** What WeChat keeps per person and template: how many messages may still be sent, and a choice ticked as lasting. */
export interface Consent { openid: string; templateId: string; balance: number; kept?: string }

interface Row { openid: string; templateId: string; at: number; change?: number; balance?: number; kept?: string }
type State = Map<string, Consent>

const keyOf = (openid: string, templateId: string) => `${openid} ${templateId}`

/**
 * The grants of one-time subscriptions. Every accepted question adds one message for ever, every sent message takes
 * one, and “总是保持以上选择” only spares the person the question: it adds nothing by itself.
 */
export class Consents {
  private readonly state: () => State

  constructor (private readonly cloud: LocalCloud) {
    this.state = retold<Row, State>(cloud.journal, 'consent', () => new Map(), (state, row) => {
      const before = state.get(keyOf(row.openid, row.templateId))
      state.set(keyOf(row.openid, row.templateId), {
        openid: row.openid,
        templateId: row.templateId,
        balance: row.balance ?? (before?.balance ?? 0) + (row.change ?? 0),
        kept: row.kept ?? before?.kept
      })
    })
  }

  of (openid: string, templateId: string): Consent {
    return this.state().get(keyOf(openid, templateId)) ?? { openid, templateId, balance: 0 }
  }

  /** Everything known, or what is known of one person. */
  list (openid?: string): Consent[] {
    return [...this.state().values()].filter(consent => openid === undefined || consent.openid === openid)
  }

  /** Notes what a person chose on the sheet. */
  choose (openid: string, templateId: string, choice: string, keep: boolean): void {
    this.note({ openid, templateId, change: choice.startsWith('accept') ? 1 : 0, ...(keep && { kept: choice }) })
  }

  /** Takes one grant for a message that was sent. */
  spend (openid: string, templateId: string): void {
    this.note({ openid, templateId, change: -1 })
  }

  /** Sets the balance, for tests and for the simulator. */
  set (openid: string, templateId: string, balance: number): void {
    this.note({ openid, templateId, balance })
  }

  private note (change: Omit<Row, 'at'>): void {
    const row = { ...change, at: this.cloud.clock.now() }
    this.cloud.journal.add('consent', row)
    this.cloud.publish({ type: 'sent', kind: 'consent', row })
  }
}
