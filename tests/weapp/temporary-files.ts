import { statSync } from 'node:fs'
import path from 'node:path'
import type { BrowserContext } from 'playwright-core'

/** Where temporary files live, as in WeChat's developer tools. */
const home = 'http://tmp/'

/** The files a test gives to a phone, at addresses that the mini-program can show and upload. */
export class TemporaryFiles {
  private readonly files: string[] = []

  add (files: string[]): { url: string; bytes: number }[] {
    return files.map(file => ({ url: `${home}${this.files.push(file) - 1}/${path.basename(file)}`, bytes: statSync(file).size }))
  }

  async serve (context: BrowserContext) {
    await context.route(`${home}**`, route => {
      const file = this.files[Number(route.request().url().slice(home.length).split('/')[0])]
      return route.fulfill(file ? { path: file, headers: { 'access-control-allow-origin': '*' } } : { status: 404 })
    })
  }
}
