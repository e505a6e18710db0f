import { type Action, optionalText, text } from './action'

/** `callWxOpenApi()`: JSON to WeChat, JSON back. */
export const api: Action = async (call) => {
  const responseData = await call.cloud.wechat.openapi({
    apiName: text(call, 'apiName'),
    cgiName: optionalText(call, 'cgiName'),
    apiOptions: call.body.apiOptions,
    requestData: optionalText(call, 'requestData') ?? '',
    form: 'json',
    appid: call.cloud.manifest.appid,
  })
  return { data: { responseData: responseData.toString() } }
}
