/** Paid work on phones over the local cloud: asked for from the catalogue, bid for, priced, confirmed, done, accepted; the manager's board counts it. */
import { cast } from '../cast'
import { agrees, asksForService, asksVendor, bids, prices, works } from '../journeys/outsiders-are-asked'
import { phoneTown } from './town'

jest.setTimeout(180_000)

const town = phoneTown()

test('a resident, a clerk, a vendor and the manager, each on their own phone', async () => {
  const wang = await town.phoneOf(cast.wangXiulan), li = await town.phoneOf(cast.liJing), ma = await town.phoneOf(cast.maAnping), gao = await town.phoneOf(cast.gaoFeng)
  const page = await asksForService(wang)
  await li.open(page)
  await asksVendor(li, '安洁家电')
  await bids(ma, '200.17')
  await li.open(page)
  await prices(li, '261.23')
  await wang.open(page)
  await agrees(wang, '261.23')
  expect(await wang.text()).not.toContain('200.17')
  await ma.open(`job/detail/index?id=${new URLSearchParams(page.split('?')[1]).get('id') ?? ''}`)
  await ma.see('B2区 3栋 2单元 1201')
  expect(await ma.text()).not.toMatch(/261|王秀兰|13800/)
  await works(ma)
  await wang.open(page)
  await wang.tap('办好了，验收')
  await wang.see('保修到')
  await town.cloud.pass(120_000)
  await gao.open('board/home/index')
  await gao.see('现在未结')
})
