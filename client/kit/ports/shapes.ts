/** What the ports hand in and out. Apart from them, since each platform's file stands in for the plain one. */

/** Per template `accept`, `reject`, `ban`…; empty when nobody could be asked, with WeChat's `errCode` if it said one. */
export type Consent = Record<string, string>

/** Where a file may be sent to, once, and the fields that prove it. */
export interface UploadTicket { url: string, fields: Record<string, string>, name: 'file' }

/** How much has been sent, 0 … 1. */
export type Progress = (share: number) => void

/** A voice note on the phone: where it is and how long it lasts. */
export interface Recording { path: string, ms: number }

export interface Recorder {
  /** Whether this platform can record at all. */
  available: boolean
  /** Resolves when recording has begun; rejects when the person forbids the microphone. */
  start (): Promise<void>
  stop (): Promise<Recording>
}

/** One minute says more than anybody types, and stays under a megabyte. */
export const longestMs = 60_000

/** What the window leaves to a page, in px: above the top bar, the bar's own height, and what the platform covers at its right. */
export interface Frame { top: number, bar: number, right: number }

/** A file that was chosen: where it is on the phone, what it is called, how large it is. */
export interface PickedDocument { path: string, name: string, bytes: number }

/** What WeChat's cashier is opened with, as the server has signed it. */
export interface CashierTicket { timeStamp: string, nonceStr: string, package: string, signType: 'RSA', paySign: string }

/** How the person left the cashier. Only a hint: whether money has moved, the server knows. */
export type CashierAnswer = 'paid' | 'cancelled' | 'failed'
