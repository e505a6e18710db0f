import path from 'node:path'
import type { Browser } from 'playwright-core'
import { launch } from '../browser/chromium'
import { fakeCloud } from '../browser/fake-cloud'
import { openMiniProgram, type MiniProgram } from './mini-program'
import { readPackage } from './package/mini-package'

jest.setTimeout(30_000)

const { pages, faults } = readPackage(path.resolve(__dirname, '../../dist/weapp'))
let browser: Browser
let cloud: Awaited<ReturnType<typeof fakeCloud>>
let phone: MiniProgram

beforeAll(async () => {
  browser = await launch()
  // Whatever a page asks for is not to be had: it must have something to say to that.
  cloud = await fakeCloud({ '/wx/call': () => ({ result: { ok: false, code: 'unavailable', message: 'nothing is to be had' } }) })
  phone = await openMiniProgram(browser, { origin: cloud.origin, session: 'nobody' })
})
afterAll(async () => {
  await browser.close()
  await cloud.close()
})

test('every template is sound', () => expect(faults).toEqual([]))

test.each(pages)('%s is drawn without an error, even without data', async page => {
  try {
    await phone.open(page)
    await phone.settle()
    expect(await phone.content()).not.toBe('')
  } finally {
    phone.errors.splice(0)
  }
})
