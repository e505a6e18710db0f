import type { OutgoingHttpHeaders } from 'node:http'
import { GatewayError } from './gateway-error'

export interface Answer {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

type Result = Record<string, unknown>

const isObject = (value: unknown): value is Result => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Belongs to the connection, and the connection is the gateway's. */
const ofTheConnection = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding', 'upgrade'])

/** The documentation's examples answer `text/html` with `text/html; charset=utf-8`. */
const withCharset = (value: unknown) => (typeof value === 'string' && /^text\/[\w.+-]+$/.test(value) ? `${value}; charset=utf-8` : value)

function headersOf(given: unknown): OutgoingHttpHeaders {
  if (given === undefined || given === null) return {}
  if (!isObject(given)) throw new GatewayError('SYS_ERR')
  const entries = Object.entries(given).map(([name, value]) => [name.toLowerCase(), value] as const)
  const kept = entries.filter(([name]) => !ofTheConnection.has(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, (name === 'content-type' ? withCharset(value) : value) as string]))
}

function integrated({ statusCode, headers, body = '', isBase64Encoded }: Result): Answer {
  const status = Number(statusCode)
  if (!Number.isInteger(status) || status < 200 || status > 599) throw new GatewayError('SYS_ERR')
  // “body” is text in the documentation; what becomes of anything else is written nowhere.
  if (typeof body !== 'string') throw new GatewayError('NOT_IMPLEMENTED', 'the local cloud has not implemented an integrated response whose body is no text')
  return { status, headers: headersOf(headers), body: Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8') }
}

/**
 * Turns what a function returned into an answer: an “集成响应” (known by its `statusCode`) into what it says, text and
 * numbers into plain text, anything else into JSON (docs.cloudbase.net/service/access-cloud-function).
 * @param result JSON text
 * @throws GatewayError SYS_ERR for a status or headers that HTTP does not have
 */
export function functionAnswer(result: string): Answer {
  const value: unknown = JSON.parse(result)
  if (isObject(value) && value.statusCode !== undefined) return integrated(value)
  const isPlain = typeof value === 'string' || typeof value === 'number'
  const type = isPlain ? 'text/plain' : 'application/json'
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body: Buffer.from(isPlain ? String(value) : result) }
}
