import busboy from 'busboy'
import type { IncomingMessage } from 'node:http'
import { invalidParam } from '../errors'

/** The largest body the service takes; `wx.openApi` carries files in it. */
const largestBodyBytes = 50 * 1024 * 1024

export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > largestBodyBytes) throw invalidParam('request body too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const text = await readText(request)
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>
  } catch {
    throw invalidParam('request body is not JSON')
  }
  throw invalidParam('request body is not an object')
}

/** Parts without a file name are text, unless the SDK gave them as a Buffer: those come as `requestData` and stay bytes. */
function readForm(request: IncomingMessage): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const body: Record<string, unknown> = {}
    // It throws where the header names no boundary, and fails where the form ends before its end.
    const form = busboy({ headers: request.headers, limits: { fieldSize: largestBodyBytes }, defCharset: 'latin1' })
    form.on('field', (name, value) => {
      // Read as latin1, one character per byte, since busboy decodes fields and protobuf is no text.
      const bytes = Buffer.from(value, 'latin1')
      body[name] = name === 'requestData' ? bytes : bytes.toString()
    })
    form.on('file', (name, content) => {
      const chunks: Buffer[] = []
      content.on('data', (chunk: Buffer) => chunks.push(chunk))
      content.on('end', () => (body[name] = Buffer.concat(chunks)))
    })
    form.on('close', () => resolve(body))
    form.on('error', reject)
    request.pipe(form)
  })
}

function refuseForm(error: unknown): never {
  throw invalidParam(`request body is no form: ${(error as Error).message}`)
}

/** The request's fields, whichever of its two forms the SDK chose. @throws INVALID_PARAM */
export const readBody = (request: IncomingMessage): Promise<Record<string, unknown>> =>
  request.headers['content-type']?.startsWith('multipart/form-data') ? readForm(request).catch(refuseForm) : readJson(request)
