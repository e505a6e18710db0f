import type { IncomingMessage } from 'node:http'
import type { Route } from '../types'
import { answerJson } from '../wire/http'
import { invalidParameter } from './manager-error'

/** Ours: what unpacks to more is refused anyway. */
const largestZipBytes = 50 * 1024 * 1024
const folder = '/temp-cos/'

const plain = (name: string) => name.replace(/^\/+/, '')

/** Code that is too large for a call lies here until one names it, as in SCF's bucket for that. In memory: after a restart it is sent again. */
export class CodeUploads {
  private readonly uploads = new Map<string, Buffer>()

  keep(name: string, zip: Buffer): void {
    this.uploads.set(plain(name), zip)
  }

  /** @throws InvalidParameterValue.TempCosObjectName where nothing was uploaded under this name */
  take(name: string): Buffer {
    const zip = this.uploads.get(plain(name))
    if (!zip) throw invalidParameter(`nothing was uploaded as ${name}`, 'InvalidParameterValue.TempCosObjectName')
    this.uploads.delete(plain(name))
    return zip
  }
}

async function received(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) if ((bytes += chunk.length) <= largestZipBytes) chunks.push(chunk)
  return bytes > largestZipBytes ? undefined : Buffer.concat(chunks)
}

/** `PUT /temp-cos/NAME`. The real bucket's address is in manager-node's code; `config/deploy/manager.ts` leads here. */
export const codeUploadRoute =
  (uploads: CodeUploads): Route =>
  async (request, response, { pathname }) => {
    if (request.method !== 'PUT' || !pathname.startsWith(folder)) return false
    const zip = await received(request)
    if (zip) uploads.keep(decodeURIComponent(pathname.slice(folder.length)), zip)
    answerJson(response, zip ? {} : { error: 'too large' }, zip ? 200 : 413)
    return true
  }
