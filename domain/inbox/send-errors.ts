/**
 * What WeChat's answers mean and what is done about each. Codes of subscribeMessage.send and of 用工关系消息
 * (developers.weixin.qq.com), of group robots (developer.work.weixin.qq.com); 43107, 43108 and 45168 as Tencent's TCMPP
 * documents list them.
 */

/**
 * `next` this channel is over, the next one is tried · `later` put off, again by the same channel · `doubt` it may have
 * arrived, so it is never sent again · `soon`, `neutral`, `withoutPage` sent again at once, see `repeats`.
 */
export type Remedy = 'next' | 'later' | 'doubt' | keyof typeof repeats

export interface SendError {
  then: Remedy
  /** Short, for `push.why`. */
  why: string
  /** The person has no consent left, whatever our ledger says. */
  empties?: true
  /** A fault of ours, in configuration or formatting: logged loudly. */
  alarm?: true
  /** No message with this template goes out for a while. */
  stops?: true
  /** They have not bound themselves as working here. */
  unbound?: true
}

/** What changes for the repetition, how often it is tried, and what follows where that did not help. */
export const repeats = {
  /** Two sendings to one person at the same time are refused; somebody else's is over in a moment. */
  soon: { times: 3, waitMs: [1000, 2000, 3000], otherwise: 'later' },
  neutral: { times: 1, waitMs: [0], otherwise: 'next' },
  withoutPage: { times: 1, waitMs: [0], otherwise: 'next' }
} as const satisfies Record<string, { times: number, waitMs: readonly number[], otherwise: 'later' | 'next' }>

/** When a message that was put off is tried again, ms; after that its channel is over. */
export const backOff = [30_000, 2 * 60_000, 10 * 60_000] as const

/** How long a template rests that WeChat refuses altogether, ms. */
export const templateRest = 60 * 60_000

const rows: Record<number, SendError> = {
  [-1]: { then: 'later', why: '微信繁忙' },
  40001: { then: 'next', why: '凭证失效', alarm: true },
  40003: { then: 'next', why: '微信号无效', alarm: true },
  40037: { then: 'next', why: '模板编号不对', alarm: true, stops: true },
  40097: { then: 'next', why: '参数不对', alarm: true },
  40256: { then: 'next', why: '未绑定用工关系', unbound: true },
  40257: { then: 'next', why: '微信号无效' },
  41030: { then: 'withoutPage', why: '页面还未发布', alarm: true },
  43101: { then: 'next', why: '没有订阅次数', empties: true },
  43107: { then: 'next', why: '模板被封禁', alarm: true, stops: true },
  43108: { then: 'soon', why: '同时发送' },
  45009: { then: 'later', why: '发送太频繁' },
  45168: { then: 'neutral', why: '含敏感词' },
  47003: { then: 'next', why: '内容格式不对', alarm: true },
  93000: { then: 'next', why: '机器人已停用', alarm: true }
}

/** The call never left: nobody has seen the message. */
export const unreachable: SendError = { then: 'later', why: '网络不通' }

/** The call left and no answer came. */
export const answerLost: SendError = { then: 'doubt', why: '没有收到微信的答复' }

/** @param errcode as WeChat answers it; one that nobody has met ends the channel, loudly */
export const sendErrorOf = (errcode: number): SendError => rows[errcode] ?? { then: 'next', why: `错误 ${errcode}`, alarm: true }
