/** Personal numbers at rest: AES-256-GCM with a key id, so that keys can be changed while old records stay readable. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { setting } from './cloud'

const keyOf = (id: string) => createHash('sha256').update(`seal ${id} ${setting('YIZHAN_SECRET')}`).digest()
const current = 'k1'

/** @returns `k1.<iv>.<tag>.<text>`, each base64url */
export function seal (text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(current), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [current, iv.toString('base64url'), cipher.getAuthTag().toString('base64url'), sealed.toString('base64url')].join('.')
}

/** @throws Error where the seal was tampered with or its key is unknown */
export function unseal (sealed: string): string {
  const [id = '', iv = '', tag = '', text = ''] = sealed.split('.')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(id), Buffer.from(iv, 'base64url'))
  decipher.setAuthTag(Buffer.from(tag, 'base64url'))
  return decipher.update(text, 'base64url', 'utf8') + decipher.final('utf8')
}

/** “138****5678”: enough to recognise one's own number, too little to call it. */
export const mask = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`
