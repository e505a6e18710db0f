/** How a message is put on its way, per channel. Each answers as WeChat does, or throws where no answer came. */
import type { Robot } from '@domain/estate/estate'
import { fitted, neutral } from '@domain/inbox/keyword'
import type { ChannelName, Notice } from '@domain/inbox/notice'
import { setting } from '../kit/cloud'
import { templateId, workTemplateId } from '../kit/template-ids'
import { openapi, type WechatAnswer } from '../kit/wechat'
import { post, postWithToken } from '../kit/wechat-http'

/** Where it goes. */
export interface Address { openId?: string, robot?: Robot }

/** What a repetition leaves out. */
export interface Form { isNeutral: boolean, hasPage: boolean }

interface Sender {
  /** Why this address cannot be written to at all; undefined where it can. */
  obstacle (address: Address): string | undefined
  send (notice: Notice, address: Address, form: Form): Promise<WechatAnswer>
}

/** Pages stand in app.json without the slash that routes begin with. */
const pageOf = ({ page }: Notice, { hasPage }: Form) => hasPage ? page.replace(/^\//, '') : ''

const dataOf = ({ template, values }: Notice, { isNeutral }: Form) => fitted(template, isNeutral ? neutral(template, values) : values)

const needsOpenId = ({ openId }: Address) => openId ? undefined : '没有微信号'

/** 企业微信 takes 2048 bytes of text. */
const mostBytes = 2048
const withinBytes = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text).slice(0, mostBytes)).replace(/\ufffd+$/, '')

const isWorkReady = () => ['WECHAT_BASE', 'WECHAT_APPID', 'WECHAT_SECRET'].every(name => process.env[name])

export const senders: Record<ChannelName, Sender> = {
  work: {
    obstacle: address => isWorkReady() ? needsOpenId(address) : '未配置',
    // `data` is JSON *text* with the keywords below a `data` of its own (laboruse/intro).
    send: (notice, { openId }, form) => postWithToken('/cgi-bin/message/wxopen/employeerelationmsg/send', {
      template_id: workTemplateId(notice.template), page: pageOf(notice, form), touser: openId, data: JSON.stringify({ data: dataOf(notice, form) })
    })
  },
  subscription: {
    obstacle: needsOpenId,
    // The newest page of api_sendmessage marks miniprogram_state and lang as required.
    send: (notice, { openId }, form) => openapi('subscribeMessage.send', {
      touser: openId, template_id: templateId(notice.template), page: pageOf(notice, form), data: dataOf(notice, form), miniprogram_state: 'formal', lang: 'zh_CN'
    })
  },
  robot: {
    obstacle: ({ robot }) => robot ? undefined : '机器人已不在',
    send: ({ title, text, number }, { robot }) => post(`${setting('ROBOT_BASE')}/cgi-bin/webhook/send?key=${encodeURIComponent(robot!.key)}`, {
      msgtype: 'text', text: { content: withinBytes([title, text, number].filter(Boolean).join('\n')) }
    })
  }
}
