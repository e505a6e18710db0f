/** Formalities on phones over the local cloud: keys handed in and asked for, a permit at the door, a checklist on the day of moving in. */
import { cast } from '../cast'
import { allowsLending, announcesKeys, asksForKeys, takesKeysIn } from '../journeys/keys-are-kept'
import { asksToMoveIn, checksPapers, looksUp } from '../journeys/homes-change-hands'
import { phoneTown } from './town'
import { renovates } from './renovating'

jest.setTimeout(180_000)

const town = phoneTown()

test('keys: announced at home, signed by both at the counter, and a question answered with one tap', async () => {
  const wang = await town.phoneOf(cast.wangXiulan), li = await town.phoneOf(cast.liJing)
  await announcesKeys(wang)
  const page = await wang.path()
  await li.open(page)
  await takesKeysIn(li)
  await asksForKeys(li)
  await wang.open(page)
  await allowsLending(wang)
})

test('at the door: a permit that holds, a code that nobody gave out', async () => {
  await renovates(town.cloud)
  const codes = await town.cloud.call<{ permit: string }>(cast.wangXiulan, 'renovation', 'codes', { id: 'every-page-filing' })
  const code = codes.ok ? codes.data.permit : ''
  const guard = await town.phoneOf(cast.fengWeidong)
  await guard.open('desk/home/index')
  await guard.tap('更多工具')
  await guard.tap('门岗核对')
  await looksUp(guard, code)
  await guard.see('有效，可以进入')
  await guard.see('XK-261123-7K3F')
  await looksUp(guard, `${code.slice(0, -2)}${code.endsWith('AA') ? 'BB' : 'AA'}`)
  await guard.gone('XK-261123-7K3F')
})

test('moving in: begun on the phone; the clerk takes it, and both see how far it is', async () => {
  const wang = await town.phoneOf(cast.wangXiulan), li = await town.phoneOf(cast.liJing)
  const page = await asksToMoveIn(wang)
  await li.open(page)
  await checksPapers(li)
  await wang.open(page)
  await wang.see('办好 1 项')
})
