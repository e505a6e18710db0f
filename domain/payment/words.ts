/** Paying and refunds as people are told. */
import type { PayChannel } from './account'
import type { RefundAction, RefundState } from './refund'

/** Why money goes back by itself; the payer reads it in WeChat. */
export const refundWhyWords: Record<string, string> = {
  billGone: '账单已缴清，多付的退回',
  orderClosed: '订单已关闭，款项退回'
}

export const channelWords: Record<PayChannel, string> = { wechat: '微信支付', cash: '现金', transfer: '转账', pos: '刷卡', prepaid: '预存抵扣' }

export const refundStateWords: Record<RefundState, string> = { asked: '等审批', approved: '已同意', sent: '退款中', done: '已退到账', failed: '没有退成，稍后再试', refused: '没有同意' }

export const refundActionWords: Record<RefundAction, string> = { approve: '同意', refuse: '不同意', send: '发出退款', handOut: '柜台退款', done: '到账', fail: '没有退成' }
