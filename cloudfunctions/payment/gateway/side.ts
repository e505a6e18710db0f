/** What differs between a merchant of its own and a partner who collects for one (APIv3, JSAPI下单 of both). */
import type { Merchant } from '@domain/payment/settle'
import type { PayConfig } from './pay-config'

type Names = Record<string, string>

interface Side {
  /** Of all that is about one order. */
  root: string
  /** In whose name an order is asked about or closed. */
  names (config: PayConfig): Names
  /** In whose name it is made. */
  places (config: PayConfig): Names
  payer (openId: string): Names
  /** Of refunds, whose addresses both share. */
  below (config: PayConfig): Names
  /** Whom the money is for, as WeChat says it in an order or a refund. */
  appId (said: Names): string
  merchantId (said: Names): string
}

const subOf = ({ subMchId = '' }: PayConfig) => ({ sub_mchid: subMchId })

export const sides: Record<PayConfig['mode'], Side> = {
  direct: {
    root: '/v3/pay/transactions',
    names: ({ mchId }) => ({ mchid: mchId }),
    places: ({ appId, mchId }) => ({ appid: appId, mchid: mchId }),
    payer: openid => ({ openid }),
    below: () => ({}),
    appId: ({ appid = '' }) => appid,
    merchantId: ({ mchid = '' }) => mchid
  },
  partner: {
    root: '/v3/pay/partner/transactions',
    names: config => ({ sp_mchid: config.mchId, ...subOf(config) }),
    places: config => ({ sp_appid: config.appId, sp_mchid: config.mchId, ...subOf(config) }),
    payer: sp_openid => ({ sp_openid }),
    below: subOf,
    appId: ({ sp_appid = '' }) => sp_appid,
    // Both of them: money for another company of the same partner is not ours.
    merchantId: ({ sp_mchid = '', sub_mchid = '' }) => `${sp_mchid}/${sub_mchid}`
  }
}

/** For whom money may come. */
export function merchantOf (config: PayConfig): Merchant {
  const side = sides[config.mode]
  return { appId: side.appId(side.places(config)), merchantId: side.merchantId(side.places(config)) }
}
