import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { CloudError } from './errors'
import type { Route } from './types'
import { answerJson } from './wire/http'

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

const isLoopback = (url: string) => URL.canParse(url) && loopback.test(new URL(url).host)

/** Pages of this machine may call, whatever their port; no page from elsewhere, also not by a name that leads here. */
function isAllowed(request: IncomingMessage, response: ServerResponse): boolean {
  const { host, origin } = request.headers
  if (!loopback.test(host ?? '') || (origin !== undefined && !isLoopback(origin))) return false
  if (origin !== undefined) {
    response.setHeader('access-control-allow-origin', origin)
    response.setHeader('access-control-allow-headers', 'content-type, x-session')
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT, DELETE')
    response.setHeader('vary', 'origin')
  }
  return true
}

async function serve(routes: readonly Route[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isAllowed(request, response)) return answerJson(response, { error: 'only this machine may call' }, 403)
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end()
    return
  }
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
  for (const route of routes) if (await route(request, response, url)) return
  answerJson(response, { error: `nothing is at ${request.method} ${url.pathname}` }, 404)
}

function answerFailure(response: ServerResponse, error: unknown): void {
  const refused = error instanceof CloudError || error instanceof SyntaxError || error instanceof URIError
  // Whoever hung up meanwhile is not our fault, and hears nothing.
  if (!refused && !response.destroyed) console.error(error)
  if (response.headersSent) response.destroy()
  else answerJson(response, { error: String(error) }, refused ? 400 : 500)
}

/**
 * How long a connection that nobody uses stays open, ms. A function that computes, as for a large workbook, cannot notice that it was
 * closed meanwhile, and its next request would fail; Node's five seconds are soon over on a small machine. No function computes longer.
 */
const keepAliveTimeout = 75_000

/** An HTTP server that asks its routes in turn. */
export function createLocalServer(routes: readonly Route[]): Server {
  return createServer({ keepAliveTimeout }, (request, response) => {
    serve(routes, request, response).catch((error: unknown) => answerFailure(response, error))
  })
}
