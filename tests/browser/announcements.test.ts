/** An announcement on phones over the local cloud: written from a template, sent, read, and known before somebody reports the same. */
import { cast } from '../cast'
import { looksWhoHasRead, readsTheNews, sendsIt, writesOfTheWater } from '../journeys/everybody-is-told'
import { phoneTown } from './town'

jest.setTimeout(180_000)

const town = phoneTown()

test('written, sent, read; the manager sees that it was, and nobody needs to report the cut', async () => {
  const gao = await town.phoneOf(cast.gaoFeng), wang = await town.phoneOf(cast.wangXiulan)
  await writesOfTheWater(gao)
  await sendsIt(gao)
  await readsTheNews(wang)
  await looksWhoHasRead(gao)
  await wang.open('work-order/new/index?kind=repair')
  await wang.see('已通知：周四上午 B2 区停水')
})
