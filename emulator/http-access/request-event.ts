import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { GatewayError } from './gateway-error'

/** docs.cloudbase.net, EXCEED_MAX_PAYLOAD_SIZE: 100 KB of text (seen: 102,400 bytes pass and 102,432 do not). */
const largestTextBytes = 100 * 1024

/** Anything else: 6 MB, counted as it travels (seen: 4.5 MB pass and 5 MB do not, since base64 makes a third more). */
const largestBase64Bytes = 6 * 1024 * 1024

/** The kinds of content that count as text. The documentation names none; these are the ones whose bytes are characters. */
const textual = /^(?:text\/|application\/(?:json|xml|javascript|x-www-form-urlencoded|[\w.-]+\+(?:json|xml))\s*(?:;|$))/i

/** What the function gets of a request, in the words of HTTP access: “集成请求”. */
export interface RequestEvent {
  path: string
  httpMethod: string
  headers: Record<string, string>
  queryStringParameters: Record<string, string>
  requestContext: { appId: number; envId: string; requestId: string; uin: number }
  body: string
  isBase64Encoded: boolean
}

/** Numbers of an account; nothing here depends on them. */
const account = { appId: 1300000000, uin: 100000000000 }

async function readBytes(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= most) chunks.push(chunk)
  }
  // Read to its end all the same: a client that is still sending would not see the answer.
  if (bytes > most) throw new GatewayError('EXCEED_MAX_PAYLOAD_SIZE')
  return Buffer.concat(chunks)
}

/**
 * Text travels as it is, everything else as base64. Text that is no UTF-8 would lose bytes on its way through JSON, and a
 * signature over them would break; it goes as base64, which is our decision.
 */
async function readBody(request: IncomingMessage): Promise<Pick<RequestEvent, 'body' | 'isBase64Encoded'>> {
  const isText = textual.test(request.headers['content-type'] ?? '')
  const bytes = await readBytes(request, isText ? largestTextBytes : Math.floor((largestBase64Bytes / 4) * 3))
  if (bytes.length === 0 || (isText && isUtf8(bytes))) return { body: bytes.toString(), isBase64Encoded: false }
  return { body: bytes.toString('base64'), isBase64Encoded: true }
}

function queryOf(parameters: URLSearchParams): Record<string, string> {
  const names = [...parameters.keys()]
  const repeated = names.find((name, at) => names.indexOf(name) !== at)
  // Which of them the service gives to the function, or whether it gives them all, is written nowhere.
  if (repeated !== undefined) throw new GatewayError('NOT_IMPLEMENTED', `the local cloud has not implemented repeated query keys: ${repeated}`)
  return Object.fromEntries(parameters)
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

/**
 * Makes the event of a request.
 * @param path what is left of its path behind the trigger path
 * @throws GatewayError EXCEED_MAX_PAYLOAD_SIZE, NOT_IMPLEMENTED
 */
export async function requestEvent(request: IncomingMessage, path: string, query: URLSearchParams, envId: string): Promise<RequestEvent> {
  const body = await readBody(request)
  return {
    path,
    httpMethod: request.method ?? 'GET',
    headers: headersOf(request),
    queryStringParameters: queryOf(query),
    requestContext: { ...account, envId, requestId: randomUUID().replaceAll('-', '') },
    ...body,
  }
}
