import { randomBytes } from 'node:crypto'
import type { LocalCloud } from '../../types'
import { WechatError } from '../wechat-error'
import { retold } from './retold'

interface Token { token: string; expiresAt: number; stable: boolean; at: number }

const lifeMs = 7200_000
/** How long the token before stays good once a new one was fetched from `cgi-bin/token`. */
const graceMs = 5 * 60_000

/** The access tokens WeChat has given out, and until when each is good by the virtual clock. */
export class AccessTokens {
  private readonly state: () => Token[]

  constructor (private readonly cloud: LocalCloud) {
    this.state = retold<Token, Token[]>(cloud.journal, 'access-token', () => [], (tokens, fresh) => {
      for (const token of tokens) {
        if (token.stable === fresh.stable) token.expiresAt = Math.min(token.expiresAt, fresh.at + graceMs)
      }
      tokens.push({ ...fresh })
    })
  }

  /** A new token; the one before stays good for five minutes. */
  issue (stable = false): { access_token: string; expires_in: number } {
    const at = this.cloud.clock.now()
    const token = { token: randomBytes(32).toString('hex'), expiresAt: at + lifeMs, stable, at }
    this.cloud.journal.add('access-token', token)
    return { access_token: token.token, expires_in: lifeMs / 1000 }
  }

  /** The same token until it expires, as `stable_token` gives it, with the seconds it has left. */
  stable (): { access_token: string; expires_in: number } {
    const last = this.state().filter(token => token.stable).at(-1)
    const left = last ? last.expiresAt - this.cloud.clock.now() : 0
    return last && left > 0 ? { access_token: last.token, expires_in: Math.floor(left / 1000) } : this.issue(true)
  }

  /** @throws WechatError 41001 without a token, 40001 for one never given out, 42001 for one that is over */
  check (token: string | null): void {
    if (!token) throw new WechatError(41001)
    const known = this.state().find(given => given.token === token)
    if (!known) throw new WechatError(40001)
    if (known.expiresAt <= this.cloud.clock.now()) throw new WechatError(42001)
  }
}
