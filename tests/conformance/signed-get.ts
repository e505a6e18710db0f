import { randomBytes, sign } from 'node:crypto'
import type { Credentials } from '../../emulator/pay/merchants'
import type { TestCloud } from './cloud'

/** A signed request at the time of the cloud's clock, where that is far from this machine's, by which the library goes. */
export async function signedGet (cloud: TestCloud, { mchId, serial, privateKey, baseUrl }: Credentials, path: string, params: Record<string, string> = {}) {
  const { now } = await cloud.ask<{ now: number }>('/control/clock')
  const query = new URLSearchParams(params).toString()
  const url = query === '' ? path : `${path}?${query}`
  const [timestamp, nonce] = [String(Math.floor(now / 1000)), randomBytes(8).toString('hex')]
  const signature = sign('RSA-SHA256', Buffer.from(`GET\n${url}\n${timestamp}\n${nonce}\n\n`), privateKey).toString('base64')
  const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${mchId}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${serial}",signature="${signature}"`
  const response = await fetch(baseUrl + url, { headers: { authorization, accept: 'application/json' } })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString() }
}
