import { createCipheriv, randomBytes } from 'node:crypto'

/** What notices and certificates are wrapped in: AEAD_AES_256_GCM with the merchant's APIv3 key. */
export interface Sealed {
  algorithm: 'AEAD_AES_256_GCM'
  ciphertext: string
  associated_data: string
  nonce: string
}

/** Twelve characters: WeChat's nonces are text, and these six bytes are written in hexadecimal. */
const nonceBytes = 6

/** @param apiV3Key 32 bytes; the tag stands behind the ciphertext, as WeChat puts it */
export function seal (plain: string, apiV3Key: string, associatedData: string): Sealed {
  const nonce = randomBytes(nonceBytes).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(Buffer.from(associatedData))
  const ciphertext = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
  return { algorithm: 'AEAD_AES_256_GCM', ciphertext, associated_data: associatedData, nonce }
}
