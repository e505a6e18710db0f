import type { OrderFacts } from '../memory/orders'
import { stateOf } from '../order-state'
import { PayRefusal } from '../refusal'
import { day, minute } from '../time'
import { canonical } from '../wire/canonical'
import type { Fields } from '../wire/rules'
import type { PayWorld } from '../world'
import type { Call, Endpoint } from './endpoint'
import { appId, currency, fen, mchId, moment, notifyUrl, openId, optional, outTradeNo, subMchId, text } from './fields'
import { requireOwn, requireSubMerchant } from './caller'

interface Common {
  description: string
  out_trade_no: string
  time_expire?: string
  attach?: string
  notify_url: string
  amount: { total: number }
  payer: Record<string, string>
}
interface Direct extends Common { appid: string; mchid: string }
interface Partner extends Common { sp_appid: string; sp_mchid: string; sub_appid?: string; sub_mchid: string }

const common: Fields = {
  '/description': text('商品描述', 127),
  '/out_trade_no': outTradeNo,
  '/time_expire': optional(moment),
  '/attach': optional(text('附加数据', 128)),
  '/notify_url': notifyUrl,
  '/goods_tag': optional(text('订单优惠标记', 32)),
  '/support_fapiao': { name: '电子发票入口开放标识', kind: 'boolean', optional: true },
  '/amount': { name: '订单金额', kind: 'object' },
  '/amount/total': fen('总金额'),
  '/amount/currency': optional(currency),
  '/payer': { name: '支付者', kind: 'object' },
  '/detail': { name: '优惠功能', kind: 'object', optional: true },
  '/scene_info': { name: '场景信息', kind: 'object', optional: true },
  '/scene_info/payer_client_ip': text('用户终端IP', 45),
  '/settle_info': { name: '结算信息', kind: 'object', optional: true }
}

/** pay.weixin.qq.com/doc/v3/merchant/4012791897 (four pages differ on the longest time; 90 days is the ordinary merchant's). */
const times = { shortest: minute, usual: 7 * day, longest: 90 * day }

/** Times outside of what is allowed are moved to its edge, as documented, and not refused. */
function expiryOf ({ time_expire: asked }: Common, now: number): number {
  if (asked === undefined) return now + times.usual
  const at = Date.parse(asked)
  if (Number.isNaN(at)) throw new PayRefusal('PARAM_ERROR', '支付结束时间不是合法的时间', { location: 'body', value: asked })
  return Math.min(Math.max(at, now + times.shortest), now + times.longest)
}

/**
 * The same order again gets another `prepay_id` as long as it can be paid; under its number nothing else can be ordered
 * any more (the FAQ 4012791869 and 4012791870).
 */
function place (facts: Omit<OrderFacts, 'asked' | 'expiresAt'>, body: Common, { cloud, orders }: PayWorld): object {
  const asked = canonical(body)
  const known = orders.find(facts.mchId, facts.outTradeNo)
  if (known) {
    const state = stateOf(known, 0, cloud.clock.now())
    if (state === 'SUCCESS') throw new PayRefusal('ORDERPAID')
    if (state === 'CLOSED') throw new PayRefusal('ORDER_CLOSED')
    if (known.asked !== asked) throw new PayRefusal('OUT_TRADE_NO_USED')
  } else orders.place({ ...facts, asked, expiresAt: expiryOf(body, cloud.clock.now()) })
  return { prepay_id: orders.prepare(facts) }
}

const factsOf = (body: Common) => ({
  outTradeNo: body.out_trade_no,
  payer: body.payer,
  description: body.description,
  ...(body.attach !== undefined && { attach: body.attach }),
  notifyUrl: body.notify_url,
  total: body.amount.total
})

export const placeOrder: Endpoint = {
  name: 'jsapi',
  at: 'POST /v3/pay/transactions/jsapi',
  mode: 'direct',
  body: { '/appid': appId, '/mchid': mchId, ...common, '/payer/openid': openId },
  run ({ merchant, body: given }: Call, world) {
    const body = given as Direct
    requireOwn(merchant, body.mchid)
    if (!world.merchants.isBound(body.appid)) throw new PayRefusal('APPID_MCHID_NOT_MATCH')
    return place({ ...factsOf(body), mchId: body.mchid, appId: body.appid }, body, world)
  }
}

export const placePartnerOrder: Endpoint = {
  name: 'partner.jsapi',
  at: 'POST /v3/pay/partner/transactions/jsapi',
  mode: 'partner',
  body: {
    '/sp_appid': appId,
    '/sp_mchid': mchId,
    '/sub_appid': optional(appId),
    '/sub_mchid': subMchId,
    ...common,
    '/payer/sp_openid': optional(openId),
    '/payer/sub_openid': optional(openId)
  },
  run ({ merchant, body: given }, world) {
    const body = given as Partner
    requireOwn(merchant, body.sp_mchid)
    requireSubMerchant(merchant, body.sub_mchid)
    const { sp_appid: appId, sub_appid: subAppId, payer } = body
    if (![appId, subAppId ?? appId].every(id => world.merchants.isBound(id))) throw new PayRefusal('APPID_MCHID_NOT_MATCH')
    if (payer.sp_openid === undefined && payer.sub_openid === undefined) throw new PayRefusal('PARAM_ERROR', 'sp_openid和sub_openid必须二选一传入')
    if (payer.sub_openid !== undefined && subAppId === undefined) throw new PayRefusal('PARAM_ERROR', '传入sub_openid时必须传入sub_appid')
    const facts = { ...factsOf(body), mchId: body.sp_mchid, appId, subMchId: body.sub_mchid, ...(subAppId !== undefined && { subAppId }) }
    return place(facts, body, world)
  }
}
