/** The compiled mini-program, over the local cloud: the same journey as in the browser, with real functions behind `wx.cloud`. */
import type { Browser } from 'playwright-core'
import { sumOwed } from '@domain/billing/owed'
import type { BillCard } from '@domain/billing/view'
import { yuan } from '@domain/kit/yuan'
import { launch } from '../browser/chromium'
import { cast, type CastMember } from '../cast'
import { asksWhy, opensReceipt, paysAll } from '../journeys/bills-are-paid'
import { findsHome, takesCash } from '../journeys/the-office-counts'
import { accepts, assigns, mends, receives, reports } from '../journeys/a-tap-is-mended'
import { world, type World } from '../stories/world'
import { openMiniProgram } from './mini-program'

jest.setTimeout(180_000)

let cloud: World, browser: Browser
const phoneOf = async (person: CastMember) => openMiniProgram(browser, { origin: cloud.origin, session: await cloud.session(person) })

beforeAll(async () => { cloud = await world(); browser = await launch() })
afterAll(async () => { await browser.close(); await cloud.stop() })

test('a tap is reported, received, mended and accepted', async () => {
  const [wang, li, zhao] = [await phoneOf(cast.wangXiulan), await phoneOf(cast.liJing), await phoneOf(cast.zhaoZhiqiang)]
  const page = await reports(wang), id = new URLSearchParams(page.split('?')[1]).get('id')!
  await receives(li)
  await assigns(li, id)
  await mends(zhao, id)
  await accepts(wang, page)
  expect(await cloud.call(cast.wangXiulan, 'work-order', 'get', { id })).toMatchObject({ ok: true, data: { status: expect.stringMatching(/accepted|closed/) } })
  expect(await cloud.wechat.sent(cast.wangXiulan)).toHaveLength(1)
  await Promise.all([wang, li, zhao].map(phone => phone.close()))
})

test('bills are explained and paid at WeChat’s cashier', async () => {
  const he = await phoneOf(cast.heJingyi)
  await asksWhy(he)
  await paysAll(he, 'pay')
  await opensReceipt(he)
  expect(await cloud.call(cast.heJingyi, 'billing', 'mine', {})).toMatchObject({ ok: true, data: [] })
  await he.close()
})

test('a resident pays everything in cash at the counter', async () => {
  const xu = await phoneOf(cast.xuWenjing), owed = await cloud.call<BillCard[]>(cast.wangXiulan, 'billing', 'mine', {}), sum = yuan(owed.ok ? sumOwed(owed.data) : 0)
  await findsHome(xu, '3栋2单元1201', 'B2区 3栋 2单元 1201')
  await takesCash(xu, '王秀兰', sum)
  await xu.see(`收好了 ¥${sum}`)
  await xu.tap('看收据')
  await xu.see('打开收据')
  expect(await cloud.call(cast.wangXiulan, 'billing', 'mine', {})).toMatchObject({ ok: true, data: [] })
  await xu.close()
})
