import type { Page } from 'playwright-core'

/** Longer than a page takes between an answer and the next question. */
const moment = 150

/** What a page has asked of the network and not yet got. */
export class Traffic {
  private open = 0
  private last = Date.now()

  constructor (page: Page) {
    page.on('request', () => this.count(1))
    page.on('requestfinished', () => this.count(-1))
    page.on('requestfailed', () => this.count(-1))
  }

  isQuiet () { return this.open === 0 && Date.now() - this.last > moment }

  private count (change: number) {
    this.open += change
    this.last = Date.now()
  }
}
