import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { bundled } from '../browser/bundle'
import { phonePage, Screen } from '../browser/screen'
import type { PhoneOptions } from '../phone'
import { readPackage } from './package/mini-package'
import { TemporaryFiles } from './temporary-files'
import { Traffic } from './traffic'

/** Where the host page lives on the local cloud's origin; nothing there is asked of the cloud itself. */
const home = '/__mini-program/'

export interface MiniProgramOptions extends PhoneOptions {
  /** The built mini-program. */
  folder?: string
}

/** A phone on which the compiled mini-program runs. */
export class MiniProgram extends Screen {
  private readonly traffic: Traffic

  constructor (page: Page, private readonly origin: string, private readonly files: TemporaryFiles) {
    super(page)
    this.traffic = new Traffic(page)
  }

  /** Every call to `wx.*` so far. */
  calls (): Promise<{ api: string; options: Record<string, unknown> }[]> {
    return this.page.evaluate(() => JSON.parse(JSON.stringify(window.host.calls)) as { api: string; options: Record<string, unknown> }[])
  }

  /** Starts the mini-program anew on a page; storage is empty again. */
  async open (url: string) {
    await this.page.goto(this.origin + home)
    await this.page.evaluate(url => window.startMiniProgram(url), url.replace(/^\//, ''))
    await this.listen()
  }

  async path () {
    await this.listen()
    return this.page.evaluate(() => {
      const { path, query } = window.host.pages.top
      const search = Object.entries(query).map(([name, value]) => `${name}=${value}`).join('&')
      return search ? `${path}?${search}` : path
    })
  }

  async back () {
    await this.page.evaluate(() => window.host.pages.navigateBack())
    await this.listen()
  }

  async give (...files: string[]) {
    await this.page.evaluate(files => window.host.giveFiles(files), this.files.add(files))
  }

  async scrollDown () {
    await this.page.evaluate(() => {
      const { scroller } = window.host.pages.top.frame
      scroller.scrollTop = scroller.scrollHeight
    })
    await this.listen()
  }

  /** Pulls the page down to refresh it. */
  async pullDown () {
    await this.page.evaluate(() => { window.host.pages.top.call('onPullDownRefresh') })
    await this.listen()
  }

  /** What the page itself says, without bars and dialogs. */
  async content () {
    await this.listen()
    return this.page.evaluate(() => window.host.pages.top.frame.scroller.innerText.trim())
  }

  /** Waits until nothing has been asked of the network for a moment, so that what came of it is drawn. */
  async settle () {
    await this.until('the network to be quiet', () => Promise.resolve(this.traffic.isQuiet()))
    await this.listen()
  }

  async pick (field: string, choice: string | string[]) {
    await this.tap(field)
    await this.until(`a picker behind “${field}”`, () => this.page.evaluate(() => window.host.isPickerOpen()))
    await this.page.evaluate(choice => window.host.choose(choice), choice)
    await this.listen()
  }
}

async function servePackage (context: BrowserContext, origin: string, folder: string, mini: string) {
  const script = await bundled(path.join(__dirname, 'host/main.ts'))
  const style = readFileSync(path.join(__dirname, 'host/shell/style.css'), 'utf8')
  const html = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width,minimum-scale=1"><style>${style}</style><body><script src="package.js"></script><script src="host.js"></script>`
  await context.route(`${origin}${home}**`, async route => {
    const file = decodeURIComponent(new URL(route.request().url()).pathname.slice(home.length))
    if (file === '') return route.fulfill({ contentType: 'text/html', body: html })
    if (file === 'package.js') return route.fulfill({ contentType: 'text/javascript', body: mini })
    if (file === 'host.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    return route.fulfill({ path: path.join(folder, file) }).catch(() => route.fulfill({ status: 404 }))
  })
}

/** Opens the compiled mini-program on a phone of its own. */
export async function openMiniProgram (browser: Browser, options: MiniProgramOptions): Promise<MiniProgram> {
  const folder = options.folder ?? path.resolve(__dirname, '../../dist/weapp')
  const { pages, script, faults } = readPackage(folder)
  if (faults.length > 0) throw new Error(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'))
  const { context, page } = await phonePage(browser, options)
  const files = new TemporaryFiles()
  await files.serve(context)
  await servePackage(context, options.origin, folder, script)
  const phone = new MiniProgram(page, options.origin, files)
  await phone.open(options.page ?? pages[0] ?? '')
  return phone
}
