/** A merchant's server in a test's hands: the library that merchants use, as it is, and a server that hears notices. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { randomBytes, sign } from 'node:crypto'
import { Aes, Wechatpay } from 'wechatpay-axios-plugin'
import type { Credentials } from '../../emulator/pay/merchants'
import type { TestCloud } from './cloud'

type Values = Record<string, unknown>

export interface Answered { status: number, data: Values }

/** What the library throws where WeChat Pay refuses, or where an answer is not WeChat's. */
interface Failure { code?: string, response?: { status: number, data: Values } }

export interface Merchant {
  credentials: Credentials
  get (path: string, params?: Values): Promise<Answered>
  post (path: string, body: Values): Promise<Answered>
}

export const credentialsOf = (cloud: TestCloud, mode: 'direct' | 'partner' = 'direct', notifyUrl = 'https://merchant.example/notify'): Promise<Credentials> =>
  cloud.ask(`/control/pay/merchants/${mode}?notifyUrl=${encodeURIComponent(notifyUrl)}`)

/** @param headers sent with every call, as `Wechatpay-Serial` while a merchant moves to the public key */
export function merchantOf (credentials: Credentials, headers: Record<string, string> = {}): Merchant {
  const { mchId, serial, privateKey, platform, baseUrl } = credentials
  const client = new Wechatpay({ mchid: mchId, serial, privateKey, certs: { ...platform }, baseURL: `${baseUrl}/` })
  const at = (path: string) => client.chain(path)
  const told = async (call: Promise<unknown>): Promise<Answered> => {
    try {
      const { status, data } = await call as Answered
      return { status, data }
    } catch (error) {
      const { response, code } = error as Failure
      // A refusal has WeChat's JSON; anything else is what the library itself found wrong.
      if (response && typeof response.data?.code === 'string') return { status: response.status, data: response.data }
      throw new Error(code ?? String(error), { cause: error })
    }
  }
  return {
    credentials,
    get: (path, params = {}) => told(at(path).get({ params, headers })),
    post: (path, body) => told(at(path).post(body, { headers }))
  }
}

/** The parameters of `wx.requestPayment`, as a merchant's server signs them. */
export function paymentOf ({ appId, privateKey }: Pick<Credentials, 'appId' | 'privateKey'>, prepayId: unknown) {
  const parameters = { timeStamp: String(Math.floor(Date.now() / 1000)), nonceStr: randomBytes(8).toString('hex'), package: `prepay_id=${String(prepayId)}`, signType: 'RSA' }
  const message = [appId, parameters.timeStamp, parameters.nonceStr, parameters.package, ''].join('\n')
  return { ...parameters, paySign: sign('RSA-SHA256', Buffer.from(message), privateKey).toString('base64') }
}

export interface Heard { headers: IncomingHttpHeaders, body: string }

/** A server that keeps what it hears. @param answer the status for each call, or `hang` to say nothing */
export async function listen (answer: (count: number) => number | 'hang' = () => 204) {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      heard.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
      const status = answer(heard.length)
      if (status !== 'hang') response.writeHead(status).end('{"code":"FAIL"}')
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    heard,
    close () {
      server.closeAllConnections()
      return new Promise(resolve => server.close(resolve))
    }
  }
}

interface Envelope { event_type: string, summary: string, resource: { ciphertext: string, nonce: string, associated_data: string, original_type: string } }

/** @throws Error where the content was changed */
export function opened (body: string, apiV3Key: string): Envelope & { content: Values } {
  const envelope = JSON.parse(body) as Envelope
  const { ciphertext, nonce, associated_data: data } = envelope.resource
  return { ...envelope, content: JSON.parse(Aes.AesGcm.decrypt(ciphertext, apiV3Key, nonce, data)) as Values }
}
