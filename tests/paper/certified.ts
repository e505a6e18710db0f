/** Reads the signature in a file as a reader of PDFs does: over which bytes it is, whose, and whether it holds. */
import { createHash, createVerify } from 'node:crypto'
import forge from 'node-forge'

export interface Certified { signer: string, at: Date, /** Whether every byte but the signature itself is under it. */ isWhole: boolean, /** Whether the bytes are those that were signed, and the key is the certificate's. */ holds: boolean }

interface Captured { authenticatedAttributes: forge.asn1.Asn1[], signature: string }

const { asn1, pki, pkcs7 } = forge

/** Of one attribute that was signed. @throws Error where there is none */
function valueOf (attributes: readonly forge.asn1.Asn1[], name: string): forge.asn1.Asn1 {
  const found = attributes.map(each => each.value as [forge.asn1.Asn1, forge.asn1.Asn1]).find(([type]) => asn1.derToOid(type.value as string) === pki.oids[name])
  if (!found) throw new Error(`${name} is not signed`)
  return (found[1].value as [forge.asn1.Asn1])[0]
}

/** @returns undefined where there is no signature in it */
export function certifiedBy (pdf: Buffer): Certified | undefined {
  const range = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\s*\]/.exec(pdf.toString('latin1'))?.slice(1).map(Number) as [number, number, number, number] | undefined
  if (!range) return undefined
  const [start, length, from, rest] = range, signed = Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(from, from + rest)])
  const held = Buffer.from(pdf.toString('latin1', start + length + 1, from - 1), 'hex').toString('binary')
  const message = pkcs7.messageFromAsn1(asn1.fromDer(forge.util.createBuffer(held), { parseAllBytes: false } as never)) as forge.pkcs7.PkcsSignedData & { rawCapture: Captured }
  const { authenticatedAttributes: attributes, signature } = message.rawCapture, [certificate] = message.certificates as [forge.pki.Certificate]
  const said = asn1.toDer(asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, attributes)).getBytes()
  const isKey = createVerify('sha256').update(said, 'binary').verify(pki.publicKeyToPem(certificate.publicKey), signature, 'binary')
  const isSame = valueOf(attributes, 'messageDigest').value === createHash('sha256').update(signed).digest('binary')
  return { signer: (certificate.subject.getField('CN') as { value: string }).value, at: asn1.utcTimeToDate(valueOf(attributes, 'signingTime').value as string), isWhole: start === 0 && from + rest === pdf.length && pdf[length] === 0x3C && pdf[from - 1] === 0x3E, holds: isKey && isSame }
}
