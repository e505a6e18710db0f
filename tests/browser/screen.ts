import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Answers, Phone, PhoneOptions } from '../phone'
import { bundled } from './bundle'
import type { Spot } from './in-page/touch'

const beat = 40
/** Longer than either platform takes to call it a long press. */
const holding = 700

/** What somebody writes, from the middle of the box: two lines that cross. */
const strokes = [[{ x: -60, y: -30 }, { x: 60, y: 30 }], [{ x: -50, y: 30 }, { x: 70, y: -35 }]] as const

/** What both kinds of phone have in common: eyes and fingers on a Chromium page. */
export abstract class Screen implements Phone {
  readonly toasts: string[] = []
  readonly errors: string[] = []
  /** How long, in milliseconds, to wait for what is to come. */
  patience = 10_000

  constructor (protected readonly page: Page) {}

  abstract open (page: string): Promise<void>
  abstract path (): Promise<string>
  abstract back (): Promise<void>
  abstract give (...files: string[]): Promise<void>
  abstract scrollDown (): Promise<void>
  abstract pick (field: string, choice: string | string[]): Promise<void>

  async text () {
    await this.listen()
    return this.page.evaluate(() => window.inPage.screenText())
  }

  async see (text: string) {
    await this.until(`“${text}” to be seen`, () => this.page.evaluate(text => window.inPage.isSeen(text), text))
  }

  async gone (text: string) {
    await this.until(`“${text}” to go away`, async () => !await this.page.evaluate(text => window.inPage.isSeen(text), text))
  }

  async tap (text: string, { nth }: { nth?: number } = {}) {
    await this.touch(`tap “${text}”`, () => this.page.evaluate(([text, nth]) => window.inPage.placeOf(text, nth), [text, nth] as const))
    await this.listen()
  }

  async longPress (text: string) {
    const { x, y } = await this.spot(`hold “${text}”`, () => this.page.evaluate(text => window.inPage.placeOf(text), text))
    const fingers = await this.page.context().newCDPSession(this.page)
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    await this.page.waitForTimeout(holding)
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await fingers.detach()
    await this.listen()
  }

  async type (field: string, text: string) {
    await this.touch(`type into “${field}”`, () => this.page.evaluate(field => window.inPage.placeOfField(field), field))
    await this.until(`“${field}” to take the cursor`, () => this.page.evaluate(() => window.inPage.selectAll()))
    if (text) await this.page.keyboard.insertText(text)
    else await this.page.keyboard.press('Backspace')
    await this.listen()
  }

  async sign (box: string) {
    const { x, y } = await this.spot(`write into “${box}”`, () => this.page.evaluate(box => window.inPage.placeOf(box), box))
    const fingers = await this.page.context().newCDPSession(this.page), touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number, y: number }[]) => fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points })
    for (const [from, to] of strokes) {
      await touch('touchStart', [{ x: x + from.x, y: y + from.y }])
      for (let step = 1; step <= 8; step++) await touch('touchMove', [{ x: x + from.x + (to.x - from.x) * step / 8, y: y + from.y + (to.y - from.y) * step / 8 }])
      // Whoever lifts the finger in full swing throws the page, and the next tap only catches it.
      await this.page.waitForTimeout(holding)
      await touch('touchMove', [{ x: x + to.x, y: y + to.y }])
      await touch('touchEnd', [])
    }
    await fingers.detach()
    await this.listen()
  }

  async value (field: string) {
    await this.until(`an input “${field}”`, () => this.page.evaluate(field => window.inPage.valueOf(field) !== undefined, field))
    return await this.page.evaluate(field => window.inPage.valueOf(field), field) ?? ''
  }

  async answer (answers: Partial<Answers>) {
    await this.page.evaluate(answers => window.inPage.setAnswers(answers), answers)
  }

  async offline (isOffline: boolean) {
    await this.page.context().setOffline(isOffline)
  }

  async screenshot (file: string) {
    await this.until('the page to stand still', async () => !await this.page.evaluate(() => window.inPage.isMoving()))
    await this.page.screenshot({ path: file })
  }

  async close () {
    await this.page.context().close()
  }

  /** Waits until something holds; fails with the page's own error, if there is one, rather than with the waiting. */
  protected async until (what: string, holds: () => Promise<boolean>) {
    for (const end = Date.now() + this.patience; ; await this.page.waitForTimeout(beat)) {
      await this.listen()
      if (await holds()) return
      if (Date.now() > end) throw new Error(`waited in vain for ${what}; the screen says: ${await this.text()}`)
    }
  }

  /** Once it stands still; again, if it moved away under the finger. */
  private async touch (what: string, look: () => Promise<Spot>) {
    await this.until(`${what} without missing it`, async () => {
      const { x, y } = await this.spot(what, look)
      await this.page.evaluate(() => { window.inPage.takeAim() })
      await this.page.touchscreen.tap(x, y)
      return !await this.page.evaluate(() => window.inPage.hasMissed())
    })
  }

  /** Waits for a place that can be touched and stays where it is. */
  private async spot (what: string, look: () => Promise<Spot>) {
    let last: Spot = { why: 'not looked' }
    let place = { x: NaN, y: NaN }
    await this.until(what, async () => {
      const before = place
      last = await look()
      place = 'x' in last ? last : { x: NaN, y: NaN }
      return place.x === before.x && place.y === before.y
    }).catch((error: unknown) => {
      throw 'why' in last && error instanceof Error ? new Error(`cannot ${what}: ${last.why}; ${error.message}`) : error
    })
    return place
  }

  /** Takes over what the page noted, and fails if there are errors. */
  protected async listen () {
    const { errors, toasts } = await this.page.evaluate(() => window.inPage.testify())
    this.toasts.push(...toasts)
    this.errors.push(...errors)
    if (this.errors.length > 0) throw new Error(`the page complained:\n${this.errors.join('\n')}`)
  }
}

/** A page the size of a phone, with the script that finds and touches things on it. */
export async function phonePage (browser: Browser, { session, size = { width: 390, height: 844 } }: PhoneOptions): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: size, deviceScaleFactor: 2, hasTouch: true, isMobile: size.width < 600, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block'
  })
  await context.addInitScript(session => { window.phoneSession = session }, session)
  await context.addInitScript({ content: await bundled(path.join(__dirname, 'in-page/index.ts')) })
  return { context, page: await context.newPage() }
}
