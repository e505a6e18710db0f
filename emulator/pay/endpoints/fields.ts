/** Fields that several interfaces have, as pay.weixin.qq.com/doc/v3 documents them. */
import type { Rule } from '../wire/rules'

const text = (name: string, most: number): Rule => ({ name, kind: 'text', most })

export const optional = (rule: Rule): Rule => ({ ...rule, optional: true })

export const outTradeNo: Rule = { ...text('商户订单号', 32), least: 6, pattern: '^[0-9a-zA-Z_\\-\\|\\*]+$' }
export const outRefundNo: Rule = { ...text('商户退款单号', 64), pattern: '^[0-9a-zA-Z_\\-\\|\\*@]+$' }
export const transactionId: Rule = text('微信支付订单号', 32)
export const mchId: Rule = text('商户号', 32)
export const subMchId: Rule = text('子商户号/二级商户号', 32)
export const appId: Rule = text('应用ID', 32)
export const openId: Rule = text('用户标识', 128)
export const currency: Rule = { ...text('货币类型', 16), oneOf: ['CNY'] }
/** The expression is WeChat's own, out of one of its refusals. */
export const notifyUrl: Rule = { ...text('通知地址', 255), pattern: '^https?://([^\\s/?#\\[\\]\\@]+\\@)?([^\\s/?#\\@:]+)(?::\\d{2,5})?([^\\s?#\\[\\]]*)$' }
export const fen = (name: string): Rule => ({ name, kind: 'integer', least: 1 })
export const moment: Rule = { ...text('支付结束时间', 64), pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$' }
export { text }
