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

/** A picture where WeChat answers with one. @returns nothing where it refuses, or the gateway does */
export function decodePicture (body: Buffer): Buffer | undefined {
  if (body[0] === '{'.charCodeAt(0)) return undefined
  const { bytes, type } = new Pbf(body).readFields((tag, fields, reader) => {
    if (tag === 1) fields.bytes = Buffer.from(reader.readBytes())
    else if (tag === 2) fields.type = reader.readString()
  }, { bytes: Buffer.alloc(0), type: '' })
  return type.startsWith('image/') ? bytes : undefined
}

async function ask (apiName: string, parameters: Record<string, unknown>): Promise<Buffer> {
  const body: unknown = await app.callCompatibleWxOpenApi({ apiName, requestData: encodeCall(parameters) }, { timeout: patience })
  return Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

/** As `openapi`, for interfaces that answer with a picture; nothing where there is none to be had. */
export const picture = async (apiName: string, parameters: Record<string, unknown>): Promise<Buffer | undefined> => decodePicture(await ask(apiName, parameters))

/**
 * @param apiName as `permissions.openapi` names it, `subscribeMessage.send`
 * @param parameters in snake case, as WeChat's HTTP interface takes them
 * @returns WeChat's answer, `errcode` 0 or not
 * @throws what the SDK throws where no answer came
 */
export const openapi = async (apiName: string, parameters: Record<string, unknown>): Promise<WechatAnswer> => decodeAnswer(await ask(apiName, parameters))
