import { notImplemented } from '../errors'
import { type Action, text } from './action'

/**
 * `callWxPayApi()`, as `cloudPay.unifiedOrder`. Refused: its orders, refunds and notifications are those of WeChat Pay's
 * version 2 through a service provider, which nobody here can check against the real one.
 * @throws NOT_IMPLEMENTED with the name of the interface
 */
export const wxPayApi: Action = (call) => {
  throw notImplemented(`the wire action wx.wxPayApi (${text(call, 'apiName')})`)
}
