/** The simulator page: a resident submits on the left, WeChat asks, and the clerk's phone on the right rings. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { simulatorPeople } from '../../config/seed/simulator-people'
import { localTemplateId } from '../../config/local-settings'
import { cast } from '../cast'
import { world, type World } from '../stories/world'
import { launch } from './chromium'

jest.setTimeout(120_000)

const pictures = path.resolve(process.env.PICTURES ?? 'dist/pictures')
let cloud: World, browser: Browser

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  cloud = await world()
  await cloud.post('/control/people', simulatorPeople)
  await cloud.wechat.grant(cast.liJing, 'task', 5)
  for (let time = 0; time < 5; time++) await cloud.call(cast.liJing, 'inbox', 'granted', { nonce: `simulator-${time}-0123456789`, results: { [localTemplateId('task')]: 'accept' } })
  browser = await launch()
})
afterAll(async () => { await browser.close(); await cloud.stop() })

test('submitted on the left, it rings on the right, and the log shows what it cost', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.setDefaultTimeout(20_000)
  await page.goto(cloud.origin)
  const left = page.getByLabel('左手机').frameLocator('iframe'), right = page.getByLabel('右手机')
  const tap = (text: string) => left.getByText(text, { exact: true }).filter({ visible: true }).first().click()
  await tap('报修')
  await tap('水龙头、角阀滴水')
  await left.locator('textarea').filter({ visible: true }).first().fill('厨房水龙头滴水，关不紧')
  await tap('提交')
  await page.getByLabel('左手机').getByText('允许', { exact: true }).click()
  await right.getByText('新任务提醒').first().waitFor()
  await page.screenshot({ path: path.join(pictures, 'simulator.png') })
  await page.getByText('work-order.submit').first().waitFor()
  expect(await cloud.wechat.sent(cast.liJing)).toHaveLength(1)
  await page.close()
})
