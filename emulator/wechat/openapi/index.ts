import { notImplemented as refusal } from '../../errors'
import type { OpenApiCall } from '../../types'
import { isObject, parse } from '../http'
import { call } from '../call'
import type { World } from '../world'
import type { Api, Input } from './api'
import { getPhoneNumber } from './get-phone-number'
import { getUnlimitedCode } from './get-unlimited-code'
import { mediaCheckAsync } from './media-check-async'
import { msgSecCheck } from './msg-sec-check'
import { decodeCall, encodeAnswer, isServiceKit } from './protobuf'
import { subscribeMessageSend } from './subscribe-message-send'

const apis = [subscribeMessageSend, msgSecCheck, mediaCheckAsync, getPhoneNumber, getUnlimitedCode]
const byName: Map<string, Api> = new Map(apis.map(api => [api.name, api]))

/**
 * Answers what functions call through the SDK.
 * @returns a protobuf `CommOpenApiResp`, or JSON text, as the call came
 * @throws ConnectionLost where the script lets the answer be lost; NOT_IMPLEMENTED for WeChat's inner services
 */
export async function openapi (request: OpenApiCall, world: World): Promise<Buffer | string> {
  if (request.form === 'protobuf' && isServiceKit(Buffer.from(request.requestData))) throw refusal(`WeChat's inner service ${request.apiName}`)
  const api = byName.get(request.apiName) ?? notImplemented(request.apiName)
  const answer = await call(api, inputOf(request), world)
  if (request.form === 'protobuf') return encodeAnswer(answer)
  return Buffer.isBuffer(answer) ? answer.toString('base64') : JSON.stringify(answer)
}

function inputOf ({ form, requestData }: OpenApiCall): Input {
  if (form === 'protobuf') return decodeCall(Buffer.from(requestData))
  const input = parse(requestData.toString())
  return isObject(input) ? input : {}
}

function notImplemented (name: string): Api {
  console.error(`emulator: WeChat's ${name} is not implemented`)
  return { name, run: () => ({ errcode: 48001, errmsg: `not implemented in the emulator: ${name}` }) }
}
