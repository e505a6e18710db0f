import type { LocalCloud, Route } from '../types'

/** Keeps proxies and sleeping pages from closing a silent stream. */
const heartbeatMilliseconds = 20_000

/** `GET /control/events`: what happens, as server-sent events. */
export const eventRoute =
  (cloud: LocalCloud): Route =>
  (request, response, { pathname }) => {
    if (request.method !== 'GET' || pathname !== '/control/events') return false
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', connection: 'keep-alive' })
    response.write(': open\n\n')
    const unsubscribe = cloud.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`))
    const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMilliseconds)
    response.on('close', () => {
      clearInterval(heartbeat)
      unsubscribe()
    })
    return true
  }
