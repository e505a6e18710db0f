/** A day's books and WeChat's bill, as people are told. */
import type { DifferenceKind, Reconciliation } from './difference'

export const reconciliationStateWords: Record<Reconciliation['state'], string> = { waiting: '等微信账单', matched: '对上了', differs: '有差异' }

export const differenceWords: Record<DifferenceKind, { title: string, hint: string }> = {
  onlyAtWechat: { title: '微信收了，这里没有', hint: '住户可能付了款但没有入账。先按订单号查，没有入账就退回。' },
  onlyInOrders: { title: '这里收了，微信没有', hint: '等第二天再对一次；还没有，请联系微信支付。' },
  notInLedger: { title: '收了款，没有记账', hint: '请技术人员补记。' },
  amount: { title: '金额不一样', hint: '以微信账单为准，查清后写明原因。' },
  ledgerAmount: { title: '记账金额不一样', hint: '请技术人员核对记账。' },
  twice: { title: '微信账单里有两笔', hint: '可能重复收款，多的一笔要退给住户。' },
  otherState: { title: '微信那边不是成功', hint: '可能已撤销或转入退款，请在商户平台查看。' },
  refundOnlyAtWechat: { title: '微信退了，这里没有', hint: '可能在商户平台直接退的，请写明是谁、为什么。' },
  refundOnlyHere: { title: '这里退了，微信没有', hint: '等第二天再对一次；还没有，请联系微信支付。' },
  refundAmount: { title: '退款金额不一样', hint: '以微信账单为准，查清后写明原因。' },
  refundNotInLedger: { title: '退了款，没有记账', hint: '请技术人员补记。' }
}
