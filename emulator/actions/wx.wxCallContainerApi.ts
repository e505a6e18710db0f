import { notImplemented } from '../errors'
import { type Action, text } from './action'

/** `wxCallContainerApi()`: there are no containers here. @throws NOT_IMPLEMENTED with the name of the interface */
export const wxCallContainerApi: Action = (call) => {
  throw notImplemented(`the wire action wx.wxCallContainerApi (${text(call, 'apiName')})`)
}
