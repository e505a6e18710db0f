/** The H5 build in Chromium, over the local cloud: resident, clerk, technician and manager, each on their own phone. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { cast, type CastMember } from '../cast'
import { accepts, assigns, mends, receives, reports } from '../journeys/a-tap-is-mended'
import { world, type World } from '../stories/world'
import { launch } from './chromium'
import { openPhone, type H5Phone } from './phone'

jest.setTimeout(180_000)

/** `npm run pictures` sends them to the README. */
const pictures = path.resolve(process.env.PICTURES ?? 'dist/pictures')
const picture = (name: string) => path.join(pictures, `${name}.png`)

let cloud: World, browser: Browser
const phones: H5Phone[] = []
const phoneOf = async (person: CastMember, size?: { width: number, height: number }) => {
  const phone = await openPhone(browser, { origin: cloud.origin, session: await cloud.session(person), ...(size && { size }) })
  phones.push(phone)
  return phone
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  cloud = await world()
  browser = await launch()
})
afterEach(async () => { await Promise.all(phones.splice(0).map(phone => phone.close())) })
afterAll(async () => { await browser.close(); await cloud.stop() })

test('a tap is mended: from the resident\'s phone to the technician\'s and back', async () => {
  const [wang, li, zhao] = [await phoneOf(cast.wangXiulan), await phoneOf(cast.liJing), await phoneOf(cast.zhaoZhiqiang)]
  const page = await reports(wang), id = new URLSearchParams(page.split('?')[1]).get('id')!
  await receives(li)
  await li.open('desk/home/index')
  await li.see('派单')
  await li.screenshot(picture('desk'))
  await li.open(`work-order/assign/index?id=${id}`)
  await li.see('谁去最合适')
  await li.screenshot(picture('assign'))
  await assigns(li, id)
  await mends(zhao, id)
  await wang.open('lobby/home/index')
  await wang.see('请您验收')
  await wang.screenshot(picture('lobby'))
  await wang.open(page)
  await wang.see('请您验收')
  await wang.screenshot(picture('matter'))
  await accepts(wang, page)
  expect(await cloud.wechat.sent(cast.wangXiulan)).toHaveLength(1)
})

test('a manager sees what is late, and hands a clerk\'s matters to a colleague', async () => {
  const gao = await phoneOf(cast.gaoFeng, { width: 1280, height: 800 })
  await cloud.call(cast.heJingyi, 'work-order', 'submit', { key: 'journey-late-0123456789', kind: 'repair', categoryId: 'no-power', text: '家里没电了', place: { premisesId: 'b2-3-2-1101' } })
  // Nobody receives it, so somebody is appointed; nobody goes there either.
  await cloud.pass(20 * 60_000)
  await cloud.pass(90 * 60_000)
  await gao.open('desk/home/index')
  await gao.see('家里没电了')
  await gao.screenshot(picture('manager'))
  await gao.open('desk-tools/hand-over/index')
  await gao.see('李静')
})

test('a stranger is told how to be registered, and sees nothing of anybody', async () => {
  const fang = await phoneOf(cast.fangMin)
  await fang.open('lobby/home/index')
  await fang.see('登记')
  expect(await fang.text()).not.toContain('水龙头')
})

test('the network goes: nothing typed is lost', async () => {
  const wang = await phoneOf(cast.wangXiulan)
  await wang.open('work-order/new/index?kind=inquiry')
  await wang.type('说一说', '车位怎么租')
  await wang.offline(true)
  await wang.tap('提交')
  await wang.offline(false)
  expect(await wang.value('说一说')).toBe('车位怎么租')
})
