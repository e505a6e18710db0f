import { seal } from '../keys/seal'
import { PayRefusal } from '../refusal'
import { rfc3339 } from '../time'
import type { Endpoint } from './endpoint'

/** pay.weixin.qq.com/doc/v3/merchant/4012551764. Whoever was given the public key only has no certificates to fetch. */
export const certificates: Endpoint = {
  name: 'certificates',
  at: 'GET /v3/certificates',
  run ({ merchant }, { merchants }) {
    if (merchants.trustOf(merchant) === 'publicKey') {
      throw new PayRefusal('RESOURCE_NOT_EXISTS', '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。可查看指引https://pay.weixin.qq.com/doc/v3/merchant/4012154180')
    }
    const { serial, pem, from, until } = merchants.certificate()
    return {
      data: [{
        serial_no: serial,
        effective_time: rfc3339(from),
        expire_time: rfc3339(until),
        encrypt_certificate: seal(pem, merchants.apiV3KeyOf(merchant), 'certificate')
      }]
    }
  }
}
