/** A resident signs the handbook on a phone of the usual size, gets her paper, and the office sees it. */
import { cast } from '../cast'
import { agreesToSign, findsWhoHasSigned, readsToTheEnd, signsHerName } from '../journeys/the-handbook-is-signed'
import { look, isSeen } from '../paper/look'
import { Actor } from '../stories/actors'
import { api, chapters, download, publishes, stored } from '../stories/acknowledgement/handbook'
import { phoneTown } from './town'

jest.setTimeout(180_000)

const town = phoneTown()

test('read to the end, the phone made sure of, signed with a finger: her paper is there, the front page says no more, the office sees it', async () => {
  await publishes(new Actor(town.cloud, cast.gaoFeng), '2026-11')
  const wang = await town.phoneOf(cast.wangXiulan), her = api(new Actor(town.cloud, cast.wangXiulan))
  await agreesToSign(wang)
  await readsToTheEnd(wang, chapters[0]!.title, chapters.length)
  await wang.answer({ phoneNumber: cast.wangXiulan.phone })
  await signsHerName(wang, '王秀兰')
  const [act] = (await her.mine()).acts, kept = await stored(town, act!)
  expect([kept.strokes!.length, kept.evidence.device]).toEqual([2, expect.objectContaining({ system: expect.any(String) })])
  await wang.tap(`打开确认书 ${act!.number}`)
  const looked = await look(await download(await her.copy(act!.id)), { readsCodes: true })
  expect([isSeen(looked, '王秀兰'), looked.codes.length]).toEqual([true, 1])
  await wang.open('lobby/home/index')
  await wang.see('需要帮忙吗')
  await wang.gone('请您读完签确认')

  const li = await town.phoneOf(cast.liJing)
  await findsWhoHasSigned(li, 'B2区', '3栋 2单元')
  await li.see(act!.number)

  // Whoever holds the paper scans its code.
  const anybody = await town.phoneOf(cast.fangMin)
  await anybody.open(`acknowledgement/check/index?code=${encodeURIComponent(looked.codes[0]!)}`)
  await anybody.tap('核对')
  await anybody.see('编号是真的')
  await anybody.see(act!.number)
})
