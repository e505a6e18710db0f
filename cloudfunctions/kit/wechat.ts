/**
 * WeChat's open interfaces through the SDK (云调用): no AppSecret, no token. Protobuf, since that is the form
 * wx-server-sdk itself uses for named interfaces; whether `callWxOpenApi` takes them is not documented.
 */
import Pbf from 'pbf'
import { app } from './cloud'

export interface WechatAnswer { errcode: number, errmsg: string }

/** How long WeChat may take, ms. */
const patience = 10_000

/** `CommApiData { apiType = 1; openapiData = 2 { pairs = 1 { key = 1; value = 2 } } }`, each value as JSON text. */
export function encodeCall (parameters: Record<string, unknown>): Buffer {
  const writer = new Pbf()
  writer.writeVarintField(1, 0)
  writer.writeMessage(2, (pairs, data) => {
    for (const pair of Object.entries(pairs)) {
      data.writeMessage(1, ([key, value], field) => {
        field.writeStringField(1, key)
        field.writeBytesField(2, Buffer.from(JSON.stringify(value)))
      }, pair)
    }
  }, parameters)
  return Buffer.from(writer.finish())
}

/** The gateway's codes after which the call may have been carried out all the same. */
const uncertain = /TIMEOUT|SYS_ERR/

/**
 * `CommOpenApiResp { respData = 1; contentType = 2; errorCode = 3; httpCode = 4 }`; where the gateway refuses, plain JSON.
 * @throws Error where it is neither, or where nobody can know what became of the call
 */
export function decodeAnswer (body: Buffer): WechatAnswer {
  if (body[0] === '{'.charCodeAt(0)) {
    const { code, message } = JSON.parse(body.toString()) as { code?: string, message?: string }
    if (uncertain.test(code ?? '')) throw new Error(`${code}: ${message}`)
    return { errcode: -1, errmsg: `${code}: ${message}` }
  }
  const envelope = new Pbf(body).readFields((tag, fields, reader) => {
    if (tag === 1) fields.json = Buffer.from(reader.readBytes()).toString()
    else if (tag === 3) fields.errorCode = reader.readVarint(true)
  }, { json: '', errorCode: 0 })
  if (envelope.errorCode !== 0) return { errcode: -1, errmsg: `gateway error ${envelope.errorCode}` }
  return JSON.parse(envelope.json) as WechatAnswer
}

/**
 * @param apiName as `permissions.openapi` names it, `subscribeMessage.send`
 * @param parameters in snake case, as WeChat's HTTP interface takes them
 * @returns WeChat's answer, `errcode` 0 or not
 * @throws what the SDK throws where no answer came
 */
export async function openapi (apiName: string, parameters: Record<string, unknown>): Promise<WechatAnswer> {
  const body: unknown = await app.callCompatibleWxOpenApi({ apiName, requestData: encodeCall(parameters) }, { timeout: patience })
  return decodeAnswer(Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)))
}
