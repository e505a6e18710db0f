/**
 * A phone in somebody's hand. A journey is written once against this and runs on the H5 build (`browser/phone.ts`)
 * and on the compiled mini-program (`weapp/mini-program.ts`).
 *
 * Whatever is named by text is found by what people see or hear: an `aria-label` or visible text that is equal, else
 * visible text that contains it. Every method waits for what it needs, and fails if the page threw an error meanwhile.
 */
export interface Phone {
  /** Shows a page as if it had been opened from outside, `lobby/home/index?id=7`; nothing lies below it. */
  open (page: string): Promise<void>
  /** The page on top, with its query. */
  path (): Promise<string>
  /** All that can be read now: page, bars, dialogs, toasts. White space is one blank. */
  text (): Promise<string>
  /** Waits until the text can be read (or heard, as a label). */
  see (text: string): Promise<void>
  /** Waits until the text can no longer be read. */
  gone (text: string): Promise<void>
  /** Taps; with several of the name, buttons come first, then reading order; `nth` (from 0) picks another one. */
  tap (text: string, options?: { nth?: number }): Promise<void>
  /** Holds the finger long enough for a long press. */
  longPress (text: string): Promise<void>
  /** Replaces what stands in the input whose placeholder, `aria-label` or preceding text is `field`. */
  type (field: string, text: string): Promise<void>
  /** Writes a name with a finger into the box that is called so. */
  sign (box: string): Promise<void>
  /** What stands in an input. */
  value (field: string): Promise<string>
  /** Opens a picker and chooses: the option's words, a date `2026-12-01`, a time `09:30`, or one of these per column. */
  pick (field: string, choice: string | string[]): Promise<void>
  /** The files that the next camera or album will give; without any it is left empty-handed. */
  give (...files: string[]): Promise<void>
  /** How this person answers WeChat's own sheets from now on. */
  answer (answers: Partial<Answers>): Promise<void>
  /** Scrolls the page to its end. */
  scrollDown (): Promise<void>
  /** Goes one page back. */
  back (): Promise<void>
  /** Takes the network away, or gives it back. */
  offline (isOffline: boolean): Promise<void>
  /** Writes what is seen now as a PNG. */
  screenshot (file: string): Promise<void>
  close (): Promise<void>
  /** The words of every toast so far. */
  readonly toasts: readonly string[]
  /** What the page threw or complained of. Any entry makes the next step fail; take out what was expected. */
  readonly errors: string[]
  /** How long to wait for what is to come, in milliseconds; ten seconds unless set. */
  patience: number
}

/** What a person says to WeChat's sheets. The local cloud is told, as WeChat itself would know. */
export interface Answers {
  /** To `requestSubscribeMessage`: one answer for all templates, or one each. */
  consent: Choice | Record<string, Choice>
  /** To `bindEmployeeRelation`. */
  employee: 'accept' | 'reject'
  /** Which number to give away: empty for the one WeChat knows, `false` for none. */
  phoneNumber: string | false
  /** Whether to dial when a page wants to call. */
  call: boolean
  /** At the cashier: `lost` pays, and the page is told that it was cancelled. */
  payment: 'pay' | 'cancel' | 'fail' | 'lost'
}

export type Choice = 'accept' | 'reject' | 'ban' | 'acceptWithAlert'

/** How to open a phone: where the local cloud is, whose phone it is, and which page to begin with. */
export interface PhoneOptions {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  origin: string
  session: string
  page?: string
  size?: { width: number; height: number }
}
