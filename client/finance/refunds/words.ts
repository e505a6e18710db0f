import type { RefundSource, RefundState } from '@domain/payment/refund'
import type { Tone } from '../../kit'

export const sourceWords: Record<RefundSource, string> = { unowed: '多付的', prepaid: '预存款', deposit: '押金' }
export const stateTones: Record<RefundState, Tone> = { asked: 'amber', approved: 'sky', sent: 'sky', done: 'jade', failed: 'cinnabar', refused: 'plain' }

export const words = {
  refunds: '退款',
  every: '全部',
  none: '这里没有退款',
  noneHint: '退款从“一户的账”里那一笔收款申请，由经理审批。',
  asked: (name: string, when: string) => `${name} ${when} 申请`,
  decided: (name: string, when: string) => `${name} ${when} 审批`,
  handedOut: (name: string, when: string) => `${name} ${when} 柜台退出`,
  failure: (why: string) => `微信没有退成：${why}，会自动再试`,
  reason: '原因',
  reasonExample: '申请人会看到',
  reference: '凭证号',
  referenceExample: '退款单或转账的号码',
  sure: (sum: string, name: string) => `同意退 ¥${sum} 给${name}？`,
  done: '办好了'
} as const
