import type { Browser, Page } from 'playwright-core'
import { notices } from '@domain/privacy/notices'
import type { PhoneOptions } from '../phone'
import { phonePage, Screen } from './screen'

/** The time a picker's column takes to come to rest. */
const turning = 400

const partsOf = (choice: string | string[]) =>
  typeof choice !== 'string' ? choice : /^\d{4}-\d\d(-\d\d)?$/.test(choice) ? choice.split('-') : /^\d\d:\d\d$/.test(choice) ? choice.split(':') : [choice]

/** A phone on which the H5 build runs, as in the simulator's frames. */
export class H5Phone extends Screen {
  private given: string[] = []

  constructor (page: Page, private readonly home: string) {
    super(page)
    page.on('filechooser', chooser => void chooser.setFiles(this.given.splice(0, chooser.isMultiple() ? Infinity : 1)))
  }

  async open (page: string) {
    // Only a new document empties the stack of pages; another hash would not make one.
    await this.page.goto('about:blank')
    await this.page.goto(`${this.home}#/${page.replace(/^\//, '')}`)
    await this.listen()
  }

  /** Goes on to another page of the same document, as a link does, and waits until it is drawn. */
  async go (page: string) {
    await this.page.evaluate(page => { location.hash = `/${page}` }, page)
    await this.until(`${page} to be drawn`, () => this.page.evaluate(path => window.inPage.isDrawn(path) && !window.inPage.isMoving(), page.split('?')[0] ?? ''))
  }

  /** What is not where it can be seen or touched. @param least px that a finger needs */
  async misplaced (least: number): Promise<string[]> {
    return this.page.evaluate(least => [...window.inPage.outside(), ...window.inPage.small(least)], least)
  }

  async path () {
    await this.listen()
    const [path = '', search = ''] = new URL(this.page.url()).hash.slice(2).split('?')
    const query = search.split('&').filter(pair => pair && !pair.startsWith('stamp='))
    return query.length > 0 ? `${path}?${query.join('&')}` : path
  }

  async back () {
    await this.page.goBack()
    await this.listen()
  }

  give (...files: string[]) {
    this.given.push(...files)
    return Promise.resolve()
  }

  async scrollDown () {
    await this.page.evaluate(() => window.inPage.scrollToEnd())
    await this.listen()
  }

  async pick (field: string, choice: string | string[]) {
    await this.tap(field)
    await this.until(`a picker behind “${field}”`, () => this.page.evaluate(() => window.inPage.isWheelOpen()))
    for (const [at, part] of partsOf(choice).entries()) {
      await this.page.waitForTimeout(turning)
      const offered = await this.page.evaluate(([at, part]) => window.inPage.turnColumn(at, part), [at, part] as const)
      if (offered) throw new Error(`the picker offers ${offered.join(', ')}, not ${part}`)
    }
    await this.page.waitForTimeout(turning)
    await this.tap('确定')
    await this.page.waitForTimeout(turning)
    await this.listen()
  }
}

/** Opens the H5 build on a phone of its own. WeChat's sheets are answered as `answer` says. */
export async function openPhone (browser: Browser, options: PhoneOptions): Promise<H5Phone> {
  const { context, page } = await phonePage(browser, options)
  await context.addInitScript(() => {
    window.inPage.standInForSimulator()
    window.inPage.noClickAfterHolding()
  })
  // Whoever holds it has agreed to the privacy text before; the sheet has tests of its own.
  await context.addInitScript(([key, value]) => { if (window.location.protocol !== 'about:') localStorage.setItem(key, value) },
    [`yizhan:${options.session}:privacy`, JSON.stringify({ data: notices.privacy.version })] as const)
  const phone = new H5Phone(page, `${options.origin}/phone/?session=${encodeURIComponent(options.session)}`)
  await phone.open(options.page ?? '')
  return phone
}
