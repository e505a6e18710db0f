import { WechatError } from '../wechat-error'
import type { World } from '../world'
import { text, type Api, type Input } from '../openapi/api'

/** The AppSecret of the mini-program here; functions find it in their environment. It opens nothing but this machine. */
export const appSecret = 'local-app-secret'

function checkCredentials (input: Input, { cloud }: World): void {
  if (text(input.grant_type) !== 'client_credential') throw new WechatError(40097, 'invalid args: grant_type')
  if (text(input.appid) !== cloud.manifest.appid) throw new WechatError(40013)
  if (text(input.secret) !== appSecret) throw new WechatError(40125)
}

/** developers.weixin.qq.com: getAccessToken. Every call gives a new token and ends the one before in five minutes. */
export const token: Api = {
  name: 'token',
  run (input, world) {
    checkCredentials(input, world)
    return world.tokens.issue()
  }
}

/** developers.weixin.qq.com: getStableAccessToken. The same token until it is over, unless `force_refresh`. */
export const stableToken: Api = {
  name: 'stable_token',
  run (input, world) {
    checkCredentials(input, world)
    return input.force_refresh === true ? world.tokens.issue(true) : world.tokens.stable()
  }
}
