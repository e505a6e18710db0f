/**
 * The messages of `wx.openApi`, by their field numbers:
 * CommApiData { ApiType apiType = 1 (open API 0, service kit 2); OpenApiData openapiData = 2 { repeated Pair pairs = 1 { key = 1; value = 2; contenttype = 3; filename = 4 } }; appid = 6 }
 * CommOpenApiResp { respData = 1; contentType = 2; errorCode = 3; httpCode = 4 }
 */
import Pbf from 'pbf'
import { parse } from '../http'
import type { Input } from './api'

const serviceKit = 2

interface Pair { key: string; value: Uint8Array; contentType: string }

/** The parameters of a call: each is JSON text, or a file's bytes where the pair says what kind of file it is. */
export function decodeCall (message: Buffer): Input {
  const pairs: Pair[] = []
  new Pbf(message).readFields((tag, _, reader) => {
    if (tag === 2) reader.readMessage((inner, into, within) => { if (inner === 1) into.push(readPair(within)) }, pairs)
  }, undefined)
  return Object.fromEntries(pairs.map(({ key, value, contentType }) =>
    [key, contentType ? Buffer.from(value) : parse(Buffer.from(value).toString())]))
}

/** Whether the call is for WeChat's inner services (as `getOpenData`), whose answers are protobuf themselves. */
export function isServiceKit (message: Buffer): boolean {
  let apiType = 0
  new Pbf(message).readFields((tag, _, reader) => { if (tag === 1) apiType = reader.readVarint() }, undefined)
  return apiType === serviceKit
}

function readPair (reader: Pbf): Pair {
  const empty: Pair = { key: '', value: new Uint8Array(), contentType: '' }
  return reader.readMessage((tag, pair, within) => {
    if (tag === 1) pair.key = within.readString()
    else if (tag === 2) pair.value = within.readBytes()
    else if (tag === 3) pair.contentType = within.readString()
  }, empty)
}

/** WeChat's answer in its envelope: an object as JSON, bytes as a picture. */
export function encodeAnswer (answer: object): Buffer {
  const writer = new Pbf()
  const isPicture = Buffer.isBuffer(answer)
  writer.writeBytesField(1, isPicture ? answer : Buffer.from(JSON.stringify(answer)))
  writer.writeStringField(2, isPicture ? 'image/png' : 'application/json; charset=utf-8')
  writer.writeVarintField(4, 200)
  return Buffer.from(writer.finish())
}
