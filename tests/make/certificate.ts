/** A company's certificate of its own making, as a PKCS#12. */
import { generateKeyPairSync } from 'node:crypto'
import forge from 'node-forge'

export const passphrase = 'local-passphrase-of-no-certificate'

/** @param name of the company, in Latin letters */
export function certificateOf (name: string): Buffer {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs1', format: 'pem' } })
  const certificate = forge.pki.createCertificate(), key = forge.pki.privateKeyFromPem(pair.privateKey), names = [{ name: 'commonName', value: name }]
  certificate.publicKey = forge.pki.publicKeyFromPem(pair.publicKey)
  certificate.serialNumber = '01'
  certificate.validity.notBefore = new Date('2026-01-01')
  certificate.validity.notAfter = new Date('2036-01-01')
  certificate.setSubject(names)
  certificate.setIssuer(names)
  certificate.sign(key, forge.md.sha256.create())
  return Buffer.from(forge.asn1.toDer(forge.pkcs12.toPkcs12Asn1(key, [certificate], passphrase, { algorithm: '3des' })).getBytes(), 'binary')
}
