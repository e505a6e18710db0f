/** The little HTTP that WeChat's side and the console need: a table of routes, JSON in, JSON out. */
import type { IncomingMessage } from 'node:http'
import type { Route } from '../types'

export type Handler = (request: IncomingMessage, url: URL) => unknown

/** Refuses a request with an HTTP status and a sentence. */
export class HttpRefusal extends Error {
  constructor (readonly status: number, message: string) { super(message) }
}

/** The far side took the request and then fell silent: the connection is closed without an answer. */
export class ConnectionLost extends Error {
  constructor (api: string) { super(`connection lost before ${api} answered, as scripted`) }
}

const mostBytes = 1_000_000

/** Reads a JSON value from a request; an empty body is `{}`. @throws HttpRefusal 413 beyond a million bytes */
export async function readValue (request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    if ((bytes += chunk.length) > mostBytes) throw new HttpRefusal(413, 'the request is too large')
  }
  return bytes === 0 ? {} : parse(Buffer.concat(chunks).toString())
}

/** Reads a JSON object from a request. @throws HttpRefusal 413 beyond a million bytes, 400 for anything but an object */
export async function readJson (request: IncomingMessage): Promise<Record<string, unknown>> {
  const body = await readValue(request)
  if (!isObject(body)) throw new HttpRefusal(400, 'the request is not a JSON object')
  return body
}

/** A JSON value, or undefined where the text is not JSON. */
export function parse (text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Makes a route of a table whose keys read `POST /wx/consent`. What a handler returns is sent as JSON. */
export function routes (table: Record<string, Handler>): Route {
  return async (request, response, url) => {
    const handler = Object.hasOwn(table, `${request.method} ${url.pathname}`) && table[`${request.method} ${url.pathname}`]
    if (!handler) return false
    let status = 200
    let body: unknown
    try {
      body = await handler(request, url)
    } catch (error) {
      if (error instanceof ConnectionLost) {
        request.socket.destroy()
        return true
      }
      if (!(error instanceof HttpRefusal)) throw error
      status = error.status
      body = { error: error.message }
    }
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    response.end(JSON.stringify(body ?? {}))
    return true
  }
}
