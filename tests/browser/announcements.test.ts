/** An announcement on phones over the local cloud: written from a template, sent, read, and known before somebody reports the same. */
import type { Browser } from 'playwright-core'
import { cast, type CastMember } from '../cast'
import { looksWhoHasRead, readsTheNews, sendsIt, writesOfTheWater } from '../journeys/everybody-is-told'
import { world, type World } from '../stories/world'
import { launch } from './chromium'
import { openPhone, type H5Phone } from './phone'

jest.setTimeout(180_000)

let cloud: World, browser: Browser
const phones: H5Phone[] = []
const phoneOf = async (person: CastMember) => {
  const phone = await openPhone(browser, { origin: cloud.origin, session: await cloud.session(person) })
  phones.push(phone)
  return phone
}

beforeAll(async () => { browser = await launch(); cloud = await world() })
afterAll(async () => {
  await Promise.all(phones.map(phone => phone.close()))
  await cloud.stop()
  await browser.close()
})

test('written, sent, read; the manager sees that it was, and nobody needs to report the cut', async () => {
  const gao = await phoneOf(cast.gaoFeng), wang = await phoneOf(cast.wangXiulan)
  await writesOfTheWater(gao)
  await sendsIt(gao)
  await readsTheNews(wang)
  await looksWhoHasRead(gao)
  await wang.open('work-order/new/index?kind=repair')
  await wang.see('已通知：周四上午 B2 区停水')
})
