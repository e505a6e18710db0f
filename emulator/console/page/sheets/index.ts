import type { Model } from '../model'
import type { Phone } from '../phone/phone'
import { bindEmployeeRelation } from './bind-employee-relation'
import { getPhoneNumber } from './get-phone-number'
import { makePhoneCall } from './make-phone-call'
import { requestPayment } from './request-payment'
import { requestSubscribeMessage } from './request-subscribe-message'

/** Shows what WeChat shows for one of its interfaces and gives what it would give the page. Throws what it fails with. */
export type Sheet = (args: Record<string, unknown>, phone: Phone, model: Model) => Promise<{ errMsg?: string }>

const sheets: Record<string, Sheet> = { requestSubscribeMessage, makePhoneCall, getPhoneNumber, bindEmployeeRelation, requestPayment }

export const sheetFor = (api: string) => Object.hasOwn(sheets, api) ? sheets[api] : undefined
