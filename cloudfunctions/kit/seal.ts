/**
 * Personal numbers at rest: AES-256-GCM under a key with an id, and an HMAC by which a number is found without being opened.
 * `YIZHAN_KEYS` holds `id:secret` pairs, the newest first: it seals, the others still open what lies there (`npm run admin -- reseal`).
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { SealedNumber } from '@domain/register/entry'
import { maskIdNumber, maskPhone } from '@domain/register/numbers'
import { setting } from './cloud'

export type NumberKind = 'phone' | 'idNumber'

const masks: Record<NumberKind, (plain: string) => string> = { phone: maskPhone, idNumber: maskIdNumber }

let read: { setting: string, keys: ReadonlyMap<string, string> } | undefined

/** Taken apart once per instance, and again where the setting changed. */
function keys (): ReadonlyMap<string, string> {
  const pairs = setting('YIZHAN_KEYS')
  if (read?.setting !== pairs) {
    read = { setting: pairs, keys: new Map(pairs.split(',').map(pair => { const [id = '', secret = ''] = pair.split(':'); return [id, secret] as const })) }
    made.clear()
  }
  return read.keys
}

/** The key that new records get. */
export const currentKey = (): string => [...keys().keys()][0]!

/** Derived keys by id and purpose: an import seals and finds tens of thousands of numbers. */
const made = new Map<string, Buffer>()

function derived (id: string, purpose: string): Buffer {
  const secret = keys().get(id)
  if (!secret) throw new Error(`YIZHAN_KEYS has no key ${id}`)
  const name = `${id} ${purpose}`, known = made.get(name)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secret, id, purpose, 32))
  made.set(name, key)
  return key
}

/** @returns `k1.<iv>.<tag>.<text>`, each base64url */
export function seal (text: string): string {
  const id = currentKey(), iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived(id, 'seal'), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [id, iv.toString('base64url'), cipher.getAuthTag().toString('base64url'), sealed.toString('base64url')].join('.')
}

/** @throws Error where the seal was tampered with or its key is unknown */
export function unseal (sealed: string): string {
  const [id = '', iv = '', tag = '', text = ''] = sealed.split('.')
  const decipher = createDecipheriv('aes-256-gcm', derived(id, 'seal'), Buffer.from(iv, 'base64url'))
  decipher.setAuthTag(Buffer.from(tag, 'base64url'))
  return decipher.update(text, 'base64url', 'utf8') + decipher.final('utf8')
}

/** Under which key something was sealed, or an index was made. */
export const keyOf = (sealedOrIndex: string): string => sealedOrIndex.split('.')[0]!

const indexUnder = (id: string, kind: NumberKind, plain: string) =>
  `${id}.${createHmac('sha256', derived(id, `index ${kind}`)).update(plain).digest('base64url')}`

/** Every index the number can have been given, to look it up while keys are being changed. */
export const indexesOf = (kind: NumberKind, plain: string): string[] => [...keys().keys()].map(id => indexUnder(id, kind, plain))

/** @param plain as `domain/register/numbers.ts` makes it */
export const sealNumber = (kind: NumberKind, plain: string): SealedNumber =>
  ({ mask: masks[kind](plain), sealed: seal(plain), index: indexUnder(currentKey(), kind, plain) })
