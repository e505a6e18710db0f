import { createHash, randomBytes } from 'node:crypto'
import type { LocalCloud } from '../../types'
import { retold } from './retold'

interface Minted { code: string; openid: string; phoneNumber: string; expiresAt: number }
type Row = Minted | { code: string; used: true }

const lifeMs = 5 * 60_000

/** Codes of the phone number button: good once, for five minutes counted from the tap. */
export class PhoneCodes {
  private readonly state: () => Map<string, Minted>

  constructor (private readonly cloud: LocalCloud) {
    this.state = retold<Row, Map<string, Minted>>(cloud.journal, 'phone-code', () => new Map(), (state, row) => {
      if ('used' in row) state.delete(row.code)
      else state.set(row.code, row)
    })
  }

  /** @param phoneNumber the number this person gives; without it, always the same made-up one */
  mint (openid: string, phoneNumber = madeUpNumber(openid)): string {
    const code = randomBytes(16).toString('hex')
    this.cloud.journal.add('phone-code', { code, openid, phoneNumber, expiresAt: this.cloud.clock.now() + lifeMs })
    return code
  }

  /** The number behind a code, or undefined if the code is unknown, used or too old. */
  redeem (code: string): string | undefined {
    const minted = this.state().get(code)
    if (!minted || minted.expiresAt < this.cloud.clock.now()) return undefined
    this.cloud.journal.add('phone-code', { code, used: true })
    return minted.phoneNumber
  }
}

function madeUpNumber (openid: string): string {
  const digits = BigInt(`0x${createHash('sha256').update(openid).digest('hex')}`).toString()
  return `138${digits.slice(-8)}`
}
