/**
 * What WeChat Pay refuses with: the statuses of pay.weixin.qq.com/doc/v3/merchant, 4012791897 to 4012791908 (partners:
 * 4012759974 and following), and the sentences as its servers word them where somebody has shown one.
 */
const usual = {
  PARAM_ERROR: [400, '参数错误'],
  INVALID_REQUEST: [400, '请求参数符合参数格式，但不符合业务规则'],
  APPID_MCHID_NOT_MATCH: [400, 'appid和mch_id不匹配'],
  MCH_NOT_EXISTS: [400, '商户号不存在'],
  ORDER_CLOSED: [400, '订单已关闭'],
  ORDERPAID: [400, '该订单已支付'],
  NO_STATEMENT_EXIST: [400, '账单文件不存在'],
  STATEMENT_CREATING: [400, '账单生成中'],
  SIGN_ERROR: [401, '签名错误'],
  NO_AUTH: [403, '商户无权限'],
  NOT_ENOUGH: [403, '基本账户余额不足，请充值后重新发起'],
  OUT_TRADE_NO_USED: [403, '商户订单号重复'],
  RULE_LIMIT: [403, '业务规则限制'],
  TRADE_ERROR: [403, '交易错误'],
  USER_ACCOUNT_ABNORMAL: [403, '用户账户异常，退款请求失败'],
  ORDER_NOT_EXIST: [404, '订单不存在'],
  RESOURCE_NOT_EXISTS: [404, '查询的资源不存在'],
  FREQUENCY_LIMITED: [429, '频率限制'],
  SYSTEM_ERROR: [500, '系统异常，请稍后重试']
} as const satisfies Record<string, [number, string]>

export type PayCode = keyof typeof usual

export const isPayCode = (code: unknown): code is PayCode => typeof code === 'string' && Object.hasOwn(usual, code)

/** An answer of WeChat Pay that is not 2xx. */
export class PayRefusal extends Error {
  readonly status: number

  /** @param sentence where the usual one needs a field or a number; @param detail what WeChat tells beside it */
  constructor (readonly code: PayCode, sentence: string = usual[code][1], readonly detail?: object) {
    super(sentence)
    this.status = usual[code][0]
  }
}
