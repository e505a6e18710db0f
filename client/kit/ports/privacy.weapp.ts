import Taro from '@tarojs/taro'
import { agreeButtonId } from '../privacy/button-id'

/** Lets `ask` answer whenever WeChat wants to know whether something personal may be used (base library 2.32.3). */
export function answerWechat (ask: () => Promise<boolean>) {
  const wechat = Taro as Partial<Pick<typeof Taro, 'onNeedPrivacyAuthorization'>>
  wechat.onNeedPrivacyAuthorization?.(resolve => {
    resolve({ event: 'exposureAuthorization' })
    void ask().then(agreed => resolve(agreed ? { event: 'agree', buttonId: agreeButtonId } : { event: 'disagree' }))
  })
}

/** WeChat holds every private interface back until it has been answered. */
export const mayUsePersonal = (): Promise<boolean> => Promise.resolve(true)

/** Opens the guideline that stands in WeChat's console. */
export function openContract (): boolean {
  Taro.openPrivacyContract({ fail: () => console.warn('the privacy guideline did not open') })
  return true
}
