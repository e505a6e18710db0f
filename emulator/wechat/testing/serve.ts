import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Route } from '../../types'

/** Serves a route on a free port of this machine. @returns `post`, `get`, `remove` (bodies as JSON) and `close` */
export async function serve (route: Route) {
  const server = createServer((request, response) => {
    Promise.resolve(route(request, response, new URL(request.url ?? '/', 'http://127.0.0.1')))
      .then(done => { if (!done) response.writeHead(404).end('{}') }, () => response.writeHead(500).end('{}'))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ask = (method: string) => async (path: string, body?: object, session?: string): Promise<Record<string, unknown>> => {
    const response = await fetch(origin + path, {
      method,
      body: body && JSON.stringify(body),
      headers: session ? { 'x-session': session } : {}
    })
    return { status: response.status, ...await response.json() as object }
  }
  return {
    origin,
    get: ask('GET'),
    post: ask('POST'),
    remove: ask('DELETE'),
    close: () => new Promise(resolve => server.close(resolve))
  }
}
