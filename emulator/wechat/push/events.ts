import type { LocalCloud } from '../../types'

/** What WeChat pushes; the names of its fields are WeChat's. */
export interface PushedEvent {
  ToUserName: string
  /** Whose doing it is. */
  FromUserName: string
  /** Seconds. */
  CreateTime: number
  MsgType: 'event'
  Event: string
  [field: string]: unknown
}

/**
 * An event of somebody, now. In the mode for cloud functions `ToUserName` is the mini-program's appid in WeChat's example
 * (and an account id `gh_…` in the mode for servers).
 */
export const eventOf = ({ clock, manifest }: LocalCloud, openid: string, name: string, fields: object): PushedEvent => ({
  ToUserName: manifest.appid,
  FromUserName: openid,
  CreateTime: Math.floor(clock.now() / 1000),
  MsgType: 'event',
  Event: name,
  ...fields
})

/**
 * The `List` of the events about subscriptions. WeChat's documents show a list always; what arrives is the lone item
 * itself where there is only one (developers.weixin.qq.com/community, 000a08f88180a0081400916f966400).
 */
export const listOf = (items: object[]): { List: unknown } => ({ List: items.length === 1 ? items[0] : items })

/** What people chose on the sheet; `PopupScene` 0 is a page of the mini-program. */
export const popupFields = (choices: [templateId: string, choice: string][]): object =>
  listOf(choices.map(([TemplateId, SubscribeStatusString]) => ({ TemplateId, SubscribeStatusString, PopupScene: '0' })))

/** How a sent message ended. It is only pushed for what WeChat took, so it is always a success here. */
export const sentFields = (templateId: string, messageId: string): object =>
  listOf([{ TemplateId: templateId, MsgID: messageId, ErrorCode: '0', ErrorStatus: 'success' }])
