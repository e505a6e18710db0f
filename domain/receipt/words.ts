/** Receipts and fapiao in words, on paper and on the phone. */
import { yuan } from '../kit/yuan'
import type { PayChannel } from '../payment/account'
import type { InvoiceState } from './invoice'

export const payChannelWords: Record<PayChannel, string> = { wechat: '微信支付', cash: '现金', transfer: '银行转账', pos: '刷卡', prepaid: '预存抵扣' }

/** What the reference of a channel is called. */
export const referenceWords: Record<PayChannel, string> = { wechat: '微信支付单号', cash: '凭证号', transfer: '银行流水号', pos: '签购单号', prepaid: '凭证号' }

export const invoiceStateWords: Record<InvoiceState, string> = { asked: '等待开票', issued: '已开票', refused: '没有开成' }

export const paperWords = {
  title: '收款收据',
  number: 'No. ',
  payer: '交款人', on: '收款日期', where: '房屋', channel: '收款方式', cashier: '经办',
  byItself: '自动入账',
  columns: { name: '项目', where: '房屋', period: '账期', principal: '本金（元）', late: '违约金（元）', sum: '小计（元）' },
  deposit: '（押金，可退）', note: (note: string) => `（${note}）`, prepaid: '预存',
  total: '合计',
  capitals: '金额大写', digits: '小写',
  issuer: '收款单位', purpose: '收款专用章',
  check: '扫码验真伪',
  honest: '本收据证明款项已经收到，不是发票；需要发票请在小程序申请。'
} as const

export const printMark = (print: number) => `补打 第${print}次`
export const returnedMark = (fen: number) => `已退款 ¥${yuan(fen)}`
export const returnedNote = (fen: number, printedAt: string) => `截至 ${printedAt}，以上款项中已有 ¥${yuan(fen)} 退回或正在退回交款人。`
export const unowedNote = (fen: number) => `同时收到的 ¥${yuan(fen)} 已不需要缴纳，另行退回，不在本收据之内。`
export const printedWords = (printedAt: string) => `打印时间 ${printedAt}`

/** What whoever asked for a fapiao is told of the answer. `state` fits WeChat's keyword type `phrase`. */
export const answerWords: Partial<Record<InvoiceState, { title: string, state: string, text: string }>> = {
  issued: { title: '发票已开好', state: '已开票', text: '{label} 的发票已开好，金额 {sum} 元，发票号码 {number}' },
  refused: { title: '发票没有开成', state: '未开票', text: '{label} 的发票没有开成：{refusal}。改好后可以再申请' }
}
