import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Route } from '../types'
import { readText } from './body'

/** A JSON body; an empty one is `{}`. */
export async function readObject(request: IncomingMessage): Promise<Record<string, unknown>> {
  const text = await readText(request)
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}

export function answerJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body ?? null))
}

/** `rest` is what stood at the `:` of the path. */
export type Handler = (input: Record<string, unknown>, query: URLSearchParams, rest: string) => unknown

/** Routes from a table such as `{ 'GET /control/journal/:': handler }`; what a handler returns is the JSON answer. */
export function jsonRoutes(table: Record<string, Handler>): Route {
  const entries = Object.entries(table).map(([key, handler]) => {
    const [method, path = ''] = key.split(' ')
    return { method, path, handler }
  })
  return async (request, response, { pathname, searchParams }) => {
    const entry = entries.find(({ method, path }) => {
      if (method !== request.method) return false
      return path.endsWith(':') ? pathname.startsWith(path.slice(0, -1)) : path === pathname
    })
    if (!entry) return false
    const rest = entry.path.endsWith(':') ? decodeURIComponent(pathname.slice(entry.path.length - 1)) : ''
    answerJson(response, await entry.handler(await readObject(request), searchParams, rest))
    return true
  }
}
