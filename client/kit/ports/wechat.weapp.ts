import Taro from '@tarojs/taro'
import { leftCashier } from './left-cashier'
import type { CashierAnswer, CashierTicket, Consent } from './shapes'

interface EmployeeOptions {
  tmplIds: string[]
  success (answer: Record<string, string>): void
  fail (failure: unknown): void
}

/** Not in Taro's list of APIs, and in WeChat only since base library 3.10.0. */
declare const wx: { bindEmployeeRelation?: (options: EmployeeOptions) => void }

/** What WeChat says of the templates; its own message does not belong there. */
const answers = (said: object): Consent =>
  Object.fromEntries(Object.entries(said).filter(([name]) => name !== 'errMsg').map(([name, answer]) => [name, String(answer)]))

const refusal = (error: unknown): Consent => {
  const { errCode } = error as { errCode?: number }
  return errCode === undefined ? {} : { errCode: String(errCode) }
}

/** Asks to be allowed to send. Must be the first thing a tap does: WeChat refuses it after any waiting. */
export async function askConsent (tmplIds: string[]): Promise<Consent> {
  if (tmplIds.length === 0) return {}
  try {
    return answers(await Taro.requestSubscribeMessage({ tmplIds } as Taro.requestSubscribeMessage.Option))
  } catch (error) {
    return refusal(error)
  }
}

/** Offers to call the number. Turning WeChat's sheet down rejects there; to us it is an answer. */
export async function callNumber (number: string): Promise<void> {
  await Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)
}

/** In WeChat only its own button may ask: see `PhoneButton`. */
export const askPhoneCode = (): Promise<string | undefined> => Promise.resolve(undefined)

/** Asks an employee to be bound, so that work messages reach them without asking each time. */
export const bindEmployee = (tmplIds: string[]): Promise<Consent> => new Promise(resolve => {
  if (!wx.bindEmployeeRelation) return resolve({})
  wx.bindEmployeeRelation({ tmplIds, success: said => resolve(answers(said)), fail: failure => resolve(refusal(failure)) })
})

/** Opens WeChat's cashier and waits until the person has left it. */
export const payAtCashier = (ticket: CashierTicket): Promise<CashierAnswer> =>
  Taro.requestPayment(ticket).then(() => 'paid' as const, (failure: { errMsg?: string }) => leftCashier(failure.errMsg))
