import busboy from 'busboy'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CloudError } from '../errors'
import type { CloudEvent, Route } from '../types'
import { answerError } from './cos-error'
import { largestFileBytes, type Files } from './files'
import { checkedPath } from './paths'
import { rangeOf } from './range'
import { FileTooLarge } from './receive'
import type { Signer } from './signature'

export interface StorageRoutes {
  files: Files
  signer: Signer
  publish: (event: CloudEvent) => void
}

const uploads = '/storage/upload/'
const downloads = '/storage/download/'

export const uploadUrl = (origin: string, path: string): string => origin + uploads + encodeURI(path)

/** Not percent-encoded: the SDK runs `encodeURI` over what it is given. */
export const downloadUrl = (origin: string, path: string, signature: string): string => `${origin}${downloads}${path}?sign=${signature}`

/** Where the links lead that `storage.getUploadMetadata` and `storage.batchGetDownloadUrl` give out. */
export function storageRoutes(storage: StorageRoutes): Route {
  return async (request, response, url) => {
    const { pathname } = url
    if (request.method === 'PUT' && pathname.startsWith(uploads)) {
      await putBody(storage, request, response, decodeURIComponent(pathname.slice(uploads.length)))
    } else if (request.method === 'POST' && pathname.startsWith(uploads)) {
      await postForm(storage, request, response)
    } else if (['GET', 'HEAD'].includes(request.method ?? '') && pathname.startsWith(downloads)) {
      await download(storage, request, response, decodeURIComponent(pathname.slice(downloads.length)), url.searchParams.get('sign'))
    } else {
      return false
    }
    return true
  }
}

const header = (request: IncomingMessage, name: string) => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

async function putBody(storage: StorageRoutes, request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  if (Number(request.headers['content-length'] ?? 0) <= largestFileBytes) {
    return put(storage, response, path, header(request, 'signature'), request)
  }
  // Said before the bytes come: nobody wants to read them.
  response.setHeader('connection', 'close')
  answerError(response, 'EntityTooLarge', path)
}

/** How object storage calls a refusal; the disk's own is told as `CloudError`. */
const codeOf = (error: unknown) => (error instanceof FileTooLarge ? 'EntityTooLarge' : error instanceof CloudError ? 'InternalError' : undefined)

async function put({ files, signer, publish }: StorageRoutes, response: ServerResponse, path: string, signature: string | undefined, content: Readable): Promise<void> {
  const verdict = signer.verify(signature, 'put', checkedPath(path))
  if (verdict !== 'valid') {
    content.resume()
    return answerError(response, verdict === 'expired' ? 'AccessDenied' : 'SignatureDoesNotMatch', path)
  }
  try {
    const { bytes } = await files.put(path, content)
    publish({ type: 'storage', path, bytes })
    response.writeHead(204).end()
  } catch (error) {
    const code = codeOf(error)
    if (!code) throw error
    content.resume()
    answerError(response, code, path)
  }
}

/** As a phone's `wx.uploadFile` sends it: the fields of the upload metadata first, then the file. What comes behind it is not read. */
async function postForm(storage: StorageRoutes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const fields = new Map<string, string>()
  let stored: Promise<void> | undefined
  const form = formOf(request)
  if (!form) return answerError(response, 'MalformedPOSTRequest', '')
  form.on('field', (name, value) => fields.set(name.toLowerCase(), value))
  form.on('file', (_name, content) => {
    if (stored) content.resume()
    else stored = put(storage, response, fields.get('key') ?? '', fields.get('signature'), content)
    stored.catch(() => content.resume())
  })
  try {
    await pipeline(request, form)
  } catch {
    // Cut off, or no form: what has come so far ends with the same error, and is not stored.
    await stored?.catch(() => undefined)
    if (!response.headersSent) answerError(response, 'MalformedPOSTRequest', fields.get('key') ?? '')
    return
  }
  if (!stored) answerError(response, 'MissingFile', fields.get('key') ?? '')
  await stored
}

function formOf({ headers }: IncomingMessage): busboy.Busboy | undefined {
  try {
    return busboy({ headers, defParamCharset: 'utf8' })
  } catch {
    return undefined
  }
}

async function download({ files, signer }: StorageRoutes, request: IncomingMessage, response: ServerResponse, path: string, signature: string | null): Promise<void> {
  const verdict = signer.verify(signature ?? undefined, 'get', path)
  if (verdict !== 'valid') return answerError(response, verdict === 'expired' ? 'AccessDenied' : 'SignatureDoesNotMatch', path)
  const opened = await files.open(path)
  if (!opened) return answerError(response, 'NoSuchKey', path)
  const { file, handle } = opened
  try {
    const range = rangeOf(header(request, 'range'), file.bytes)
    if (range === 'unsatisfiable') return answerError(response, 'InvalidRange', path)
    const { start, end } = range ?? { start: 0, end: file.bytes - 1 }
    response.writeHead(range ? 206 : 200, {
      'content-type': file.type,
      'content-length': end - start + 1,
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      ...(range && { 'content-range': `bytes ${start}-${end}/${file.bytes}` }),
    })
    if (request.method === 'HEAD' || file.bytes === 0) response.end()
    else await pipeline(handle.createReadStream({ start, end, autoClose: false }), response)
  } finally {
    await handle.close()
  }
}
