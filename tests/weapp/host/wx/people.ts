import { Failure } from '../shell/stack'
import type { Api } from './api'

/** What WeChat asks the person holding the phone; the test says what they answer. */
const ask = (api: string): Api => async options => {
  const { tmplIds, phoneNumber } = options
  try {
    return await window.inPage.askPerson(api, { tmplIds, phoneNumber })
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error))
  }
}

/** Interfaces behind which a person decides. */
export const people: Record<string, Api> = {
  requestSubscribeMessage: ask('requestSubscribeMessage'),
  bindEmployeeRelation: ask('bindEmployeeRelation'),
  makePhoneCall: ask('makePhoneCall'),
  login: () => ({ code: 'code-of-this-phone' }),
  checkSession: () => undefined,
  getSetting: () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } }),
  openSetting: () => ({ authSetting: {} }),
  getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '' }),
  requirePrivacyAuthorize: () => undefined,
  openPrivacyContract: () => undefined
}
