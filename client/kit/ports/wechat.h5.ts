import { askHost, hosted, tellHost } from './host'
import { leftCashier } from './left-cashier'
import { mayUsePersonal } from './privacy'
import type { CashierAnswer, CashierTicket, Consent } from './shapes'

/** Asks to be allowed to send. Never rejects; in a plain browser nobody can be asked. */
export const askConsent = async (tmplIds: string[]): Promise<Consent> =>
  tmplIds.length === 0 ? {} : (await askHost('requestSubscribeMessage', { tmplIds }) as Consent | undefined) ?? {}

/** Shows the call sheet of the page around, or hands over to whatever the browser calls with. */
export async function callNumber (number: string): Promise<void> {
  if (await hosted()) await askHost('makePhoneCall', { phoneNumber: number })
  else window.location.assign(`tel:${number}`)
}

/** The one-time code for the person's verified phone number, or nothing if they would rather not. */
export async function askPhoneCode (): Promise<string | undefined> {
  if (!await mayUsePersonal()) return undefined
  const answer = await askHost('getPhoneNumber', {}) as { code?: string } | undefined
  return answer?.code
}

/** Asks an employee to be bound, so that work messages reach them without asking each time. */
export const bindEmployee = async (tmplIds: string[]): Promise<Consent> =>
  (await askHost('bindEmployeeRelation', { tmplIds }) as Consent | undefined) ?? {}

/** Opens the cashier of the page around and waits until the person has left it; a plain browser has none. */
export const payAtCashier = async (ticket: CashierTicket): Promise<CashierAnswer> => await hosted()
  ? tellHost('requestPayment', ticket).then(() => 'paid' as const, (failure: Error) => leftCashier(failure.message))
  : 'failed'
