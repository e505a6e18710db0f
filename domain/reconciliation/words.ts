/** A day's books and WeChat's bill, as people are told. */
import type { BillFailure, DifferenceKind, ReconciliationState } from './difference'

/** `again`: comparing once more may change it. */
export const reconciliationStates: Record<ReconciliationState, { title: string, again: boolean }> = {
  waiting: { title: '等微信账单', again: true },
  matched: { title: '对上了', again: false },
  differs: { title: '有差异', again: true },
  settled: { title: '处理完了', again: true }
}

export const billFailureWords: Record<BillFailure, string> = {
  creating: '微信还没有出账单', away: '微信支付没有回应，会自动再试', hash: '账单文件不完整，会自动再取', format: '账单格式不认识，请联系技术人员'
}

/** Found no more when the day was compared again. */
export const agreesNow = { byName: '系统', note: '再对时已经一致' }

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
