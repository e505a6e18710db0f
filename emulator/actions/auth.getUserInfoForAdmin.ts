import { invalidParam, notImplemented } from '../errors'
import { type Action, optionalText } from './action'

/**
 * `getEndUserInfo(uid)` and `queryUserInfo()`: who signed in with CloudBase's own login. There is no such login here, and
 * people of WeChat have an openid and no uid, so there is nobody to tell of; what the service says then is not known.
 * @throws INVALID_PARAM, NOT_IMPLEMENTED
 */
export const getUserInfoForAdmin: Action = (call) => {
  const [uid, platform, platformId] = ['uuid', 'platform', 'platformId'].map((field) => optionalText(call, field))
  if (uid === undefined && (platform === undefined || platformId === undefined)) throw invalidParam('uuid, or platform and platformId, must be given')
  throw notImplemented(`users of CloudBase's own login (auth.getUserInfoForAdmin of ${uid ?? `${platform} ${platformId}`})`)
}
