/** The company's certificate, read once per instance. */
import type { Letterhead } from '@domain/estate/estate'
import { existing, read } from '../files/store'
import type { Certificate } from '../kit/paper/certify'

/** Of a PKCS#12 with all certificates above its own. */
const largest = 64 * 1024
const kept = new Map<string, Buffer>()

/**
 * @returns undefined where the company has none: its papers bear no digital signature
 * @throws Error where it has one that is not there, or that nothing opens: a paper without it is not what was decided for this estate
 */
export async function certificateOf (letterhead: Letterhead | undefined): Promise<Certificate | undefined> {
  const fileId = letterhead?.certificateFile, passphrase = process.env.YIZHAN_SEAL_PASSPHRASE
  if (fileId === undefined) return undefined
  if (!passphrase) throw new Error('the environment variable YIZHAN_SEAL_PASSPHRASE is not set, which the certificate needs')
  const url = kept.has(fileId) ? undefined : (await existing([fileId])).get(fileId), found = kept.get(fileId) ?? (url && await read(url, largest))
  if (!found) throw new Error(`the certificate ${fileId} is not in storage`)
  kept.set(fileId, found)
  return { file: found, passphrase }
}
