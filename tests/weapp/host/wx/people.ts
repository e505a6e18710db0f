import { Failure } from '../shell/stack'
import type { Api, Options } from './api'

interface Answer { errMsg?: string; errCode?: number }

/** What the sheets need of an API's options, and no callbacks. */
const told = ({ tmplIds, phoneNumber, timeStamp, nonceStr, package: prepay, signType, paySign }: Options) =>
  ({ tmplIds, phoneNumber, timeStamp, nonceStr, package: prepay, signType, paySign })

const asked = (api: string, options: Options): Promise<Answer> =>
  window.inPage.askPerson(api, told(options)).catch((error: unknown) => ({ errMsg: `${api}:fail ${error instanceof Error ? error.message : String(error)}` }))

/** What WeChat asks the person holding the phone; the test says what they answer. */
const ask = (api: string): Api => async options => {
  const answer = await asked(api, options)
  const refusal = /:fail (.*)/.exec(answer.errMsg ?? '')?.[1]
  if (refusal !== undefined) throw new Failure(refusal, { cause: { errCode: answer.errCode } })
  return answer
}

/** Interfaces behind which a person decides. */
export const people: Record<string, Api> = {
  requestSubscribeMessage: ask('requestSubscribeMessage'),
  bindEmployeeRelation: ask('bindEmployeeRelation'),
  makePhoneCall: ask('makePhoneCall'),
  requestPayment: ask('requestPayment'),
  login: () => ({ code: 'code-of-this-phone' }),
  checkSession: () => undefined,
  getSetting: () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } }),
  openSetting: () => ({ authSetting: {} }),
  getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '' }),
  requirePrivacyAuthorize: () => undefined,
  openPrivacyContract: () => undefined
}
