import type { CashierAnswer, CashierTicket, Consent } from './shapes'

/** Asks to be allowed to send. Must be the first thing a tap does. Never rejects: without consent life goes on. */
export const askConsent: (tmplIds: string[]) => Promise<Consent> = () => Promise.resolve({})

/** Offers to call the number; the person decides on the phone's own sheet. */
export const callNumber: (number: string) => Promise<void> = () => Promise.resolve()

/** The one-time code for the person's verified phone number, or nothing if they would rather not. */
export const askPhoneCode: () => Promise<string | undefined> = () => Promise.resolve(undefined)

/** Asks an employee to be bound, so that work messages reach them without asking each time. */
export const bindEmployee: (tmplIds: string[]) => Promise<Consent> = () => Promise.resolve({})

/** Opens WeChat's cashier and waits until the person has left it. Never rejects. */
export const payAtCashier: (ticket: CashierTicket) => Promise<CashierAnswer> = () => Promise.resolve('failed')
