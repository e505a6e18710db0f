import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a phone sent. */
export interface Heard { path: string; session: string | undefined; body: string }

async function textOf (request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** Just enough of a local cloud to try a phone on: answers each path from a table, text as it is and the rest as JSON, and remembers what it was sent. */
export async function fakeCloud (answers: Record<string, (body: string) => unknown>) {
  const heard: Heard[] = []
  const reply = async (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const body = await textOf(request)
    const session = request.headers['x-session']
    heard.push({ path, session: typeof session === 'string' ? session : undefined, body })
    const answer = answers[path]?.(body)
    response.statusCode = answer === undefined ? 404 : 200
    if (typeof answer === 'string') response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}))
  }
  const server = createServer((request, response) => void reply(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close: () => new Promise(resolve => {
      server.closeAllConnections()
      server.close(resolve)
    })
  }
}
