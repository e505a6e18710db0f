/** A resident signs the handbook on a phone of the usual size, gets her paper, and the office sees it. */
import type { Browser } from 'playwright-core'
import { cast, type CastMember } from '../cast'
import { agreesToSign, findsWhoHasSigned, readsToTheEnd, signsHerName } from '../journeys/the-handbook-is-signed'
import { look, isSeen } from '../paper/look'
import { Actor } from '../stories/actors'
import { api, chapters, download, publishes, stored } from '../stories/acknowledgement/handbook'
import { world, type World } from '../stories/world'
import { launch } from './chromium'
import { openPhone, type H5Phone } from './phone'

jest.setTimeout(180_000)

let cloud: World, browser: Browser
const phones: H5Phone[] = []
const phoneOf = async (person: CastMember) => {
  const phone = await openPhone(browser, { origin: cloud.origin, session: await cloud.session(person), size: { width: 390, height: 844 } })
  phones.push(phone)
  // A paper is drawn while somebody waits, on a machine that does other things as well.
  phone.patience = 30_000
  return phone
}

beforeAll(async () => { browser = await launch(); cloud = await world() })
afterAll(async () => {
  await Promise.all(phones.map(phone => phone.close()))
  await cloud.stop()
  await browser.close()
})

test('read to the end, the phone made sure of, signed with a finger: her paper is there, the front page says no more, the office sees it', async () => {
  await publishes(new Actor(cloud, cast.gaoFeng), '2026-11')
  const wang = await phoneOf(cast.wangXiulan), her = api(new Actor(cloud, cast.wangXiulan))
  await agreesToSign(wang)
  await readsToTheEnd(wang, chapters[0]!.title, chapters.length)
  await wang.answer({ phoneNumber: cast.wangXiulan.phone })
  await signsHerName(wang, '王秀兰')
  const [act] = (await her.mine()).acts, kept = await stored({ cloud }, act!)
  expect([kept.strokes!.length, kept.evidence.device]).toEqual([2, expect.objectContaining({ system: expect.any(String) })])
  await wang.tap(`打开确认书 ${act!.number}`)
  const looked = await look(await download(await her.copy(act!.id)), { readsCodes: true })
  expect([isSeen(looked, '王秀兰'), looked.codes.length]).toEqual([true, 1])
  await wang.open('lobby/home/index')
  await wang.see('需要帮忙吗')
  await wang.gone('请您读完签确认')

  const li = await phoneOf(cast.liJing)
  await findsWhoHasSigned(li, 'B2区', '3栋 2单元')
  await li.see(act!.number)

  // Whoever holds the paper scans its code.
  const anybody = await phoneOf(cast.fangMin)
  await anybody.open(`acknowledgement/check/index?code=${encodeURIComponent(looked.codes[0]!)}`)
  await anybody.tap('核对')
  await anybody.see('编号是真的')
  await anybody.see(act!.number)
})
