import { invalidParam } from '../errors'
import { type Action, optionalText, text } from './action'

/** `callCompatibleWxOpenApi()`: protobuf to WeChat in a form's part, protobuf back as the whole body. */
export const openApi: Action = async (call) => {
  const { requestData } = call.body
  if (!Buffer.isBuffer(requestData)) throw invalidParam('requestData must be given')
  const answer = await call.cloud.wechat.openapi({
    apiName: text(call, 'apiName'),
    cgiName: optionalText(call, 'cgiName'),
    apiOptions: call.body.apiOptions,
    requestData,
    form: 'protobuf',
    appid: call.cloud.manifest.appid,
  })
  return Buffer.from(answer)
}
