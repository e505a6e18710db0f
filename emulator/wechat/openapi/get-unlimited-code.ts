import { WechatError } from '../wechat-error'
import { patternPng } from '../pattern-png'
import { text, type Api } from './api'

/** developers.weixin.qq.com: wxacode.getUnlimited. A picture of its own for each scene, which nothing can scan. */
export const getUnlimitedCode: Api = {
  name: 'wxacode.getUnlimited',
  run (input) {
    const scene = text(input.scene)
    if (!/^[\w!#$&'()*+,/:;=?@\-.~]{1,32}$/.test(scene)) throw new WechatError(40169)
    return patternPng(scene)
  }
}
