import { createPublicKey, sign } from 'node:crypto'
import { bits, explicit, identifier, integer, moment, none, sequence, set, utf8 } from './der'

export interface CertificateFacts {
  /** Hexadecimal. */
  serial: string
  commonName: string
  from: number
  until: number
}

const named = (commonName: string) => sequence(set(sequence(identifier('2.5.4.3'), utf8(commonName))))

/**
 * A certificate that its own key has signed, as PEM. WeChat Pay's are signed by its authority; nobody checks that chain
 * here, and the libraries only take the key out of it.
 */
export function certificateOf (privateKey: string, { serial, commonName, from, until }: CertificateFacts): string {
  const algorithm = sequence(identifier('1.2.840.113549.1.1.11'), none)
  const key = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  const body = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(Buffer.from(serial, 'hex')),
    algorithm,
    named(commonName),
    sequence(moment(from), moment(until)),
    named(commonName),
    key
  )
  const der = sequence(body, algorithm, bits(sign('RSA-SHA256', body, privateKey)))
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
