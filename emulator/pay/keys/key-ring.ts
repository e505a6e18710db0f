import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { certificateOf } from './certificate'

/** Where the local cloud keeps small facts about itself. */
export interface Keep {
  get (name: string): string | undefined
  set (name: string, value: string): void
}

export interface Pair { privateKey: string; publicKey: string }

const modulusLength = 2048
const serialBytes = 20
const keyCharacters = 32

/**
 * The keys of merchants and of WeChat Pay itself. Each is made when it is first needed, since that takes a moment, and
 * kept beside the settings, so that functions which were given one go on with it after a restart and after a reset.
 */
export class KeyRing {
  private readonly pairs = new Map<string, Pair>()

  constructor (private readonly keep: Keep) {}

  /** An RSA pair as PEM. */
  pair (name: string): Pair {
    const known = this.pairs.get(name)
    if (known) return known
    const privateKey = this.kept(`${name}.key`, () =>
      generateKeyPairSync('rsa', { modulusLength }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
    const pair = { privateKey, publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString() }
    this.pairs.set(name, pair)
    return pair
  }

  /** Forty hexadecimal digits, as the serial number of a certificate. */
  serial (name: string): string {
    // The first bit is left out: a serial number is a positive integer of at most twenty bytes.
    return this.kept(`${name}.serial`, () => {
      const bytes = randomBytes(serialBytes)
      bytes[0] = (bytes[0] ?? 0) & 0x7f | 0x40
      return bytes.toString('hex').toUpperCase()
    })
  }

  /** An APIv3 key: 32 letters and digits. */
  secret (name: string): string {
    return this.kept(`${name}.secret`, () => randomBytes(keyCharacters / 2).toString('hex'))
  }

  /** The certificate of a pair. @param from milliseconds; it is good for five years, as WeChat's are */
  certificate (name: string, from: number): { pem: string; from: number; until: number } {
    const facts = JSON.parse(this.kept(`${name}.certificate`, () => {
      const until = from + 5 * 365 * 86_400_000
      const pem = certificateOf(this.pair(name).privateKey, { serial: this.serial(name), commonName: 'Tenpay.com sign', from, until })
      return JSON.stringify({ pem, from, until })
    })) as { pem: string; from: number; until: number }
    return facts
  }

  private kept (name: string, make: () => string): string {
    const known = this.keep.get(`pay.${name}`)
    if (known !== undefined) return known
    const made = make()
    this.keep.set(`pay.${name}`, made)
    return made
  }
}
