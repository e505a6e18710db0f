import type { IncomingMessage } from 'node:http'
import type { LocalCloud } from '../types'
import { HttpRefusal } from './http'

/** Whose phone a request comes from, by the session in its header `x-session`. @throws HttpRefusal 401 */
export function personOf (cloud: LocalCloud, request: IncomingMessage): string {
  const token = request.headers['x-session']
  const openid = typeof token === 'string' ? cloud.openidOf(token) : undefined
  if (!openid) throw new HttpRefusal(401, 'the header x-session names no session; POST /wx/login first')
  return openid
}
