/** What `wx.requestPayment` is called with, signed by the merchant (小程序调起支付: four lines, each with its line feed). */
import Formatter from 'wechatpay-axios-plugin/lib/formatter'
import Rsa from 'wechatpay-axios-plugin/lib/rsa'
import type { PayParams } from '@domain/payment/view'
import { payConfig } from './pay-config'

/** @param now ms */
export function payParams (prepayId: string, now: number): PayParams {
  const { appId, privateKey } = payConfig()
  const timeStamp = String(Math.floor(now / 1000)), nonceStr = Formatter.nonce(), prepay = `prepay_id=${prepayId}`
  return { timeStamp, nonceStr, package: prepay, signType: 'RSA', paySign: Rsa.sign(Formatter.joinedByLineFeed(appId, timeStamp, nonceStr, prepay), privateKey) }
}
