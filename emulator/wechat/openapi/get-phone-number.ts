import { WechatError } from '../wechat-error'
import { text, type Api } from './api'

/** developers.weixin.qq.com: phonenumber.getPhoneNumber. 40029 for a code that is unknown, used or too old. */
export const getPhoneNumber: Api = {
  name: 'phonenumber.getPhoneNumber',
  run (input, { cloud, phoneCodes }) {
    const number = phoneCodes.redeem(text(input.code))
    if (!number) throw new WechatError(40029)
    const watermark = { timestamp: Math.floor(cloud.clock.now() / 1000), appid: cloud.manifest.appid }
    return { phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark } }
  }
}
