/** The yearly survey on phones over the local cloud: published from its template, answered on a phone, read when it is over. */
import type { Browser } from 'playwright-core'
import { minute } from '@domain/kit/calendar'
import { satisfactionSurvey } from '@domain/poll/survey'
import type { Page } from '@domain/matter/contract'
import type { PollCard } from '@domain/poll/view'
import { cast, type CastMember } from '../cast'
import { answersSurvey, publishesSurvey } from '../journeys/opinions-are-asked'
import { neighbours } from '../make/neighbours'
import { world, type World } from '../stories/world'
import { launch } from './chromium'
import { openPhone, type H5Phone } from './phone'

jest.setTimeout(180_000)

let cloud: World, browser: Browser
const phones: H5Phone[] = []
const phoneOf = async (person: CastMember) => {
  const phone = await openPhone(browser, { origin: cloud.origin, session: await cloud.session(person) })
  phone.patience = 30_000
  phones.push(phone)
  return phone
}

beforeAll(async () => { [browser, cloud] = await Promise.all([launch(), world()]) })
afterAll(async () => {
  await Promise.all(phones.map(phone => phone.close()))
  await browser.close()
  await cloud.stop()
})

test('the survey: published from its template, answered with the thumb, read when it is over', async () => {
  const gao = await phoneOf(cast.gaoFeng), wang = await phoneOf(cast.wangXiulan), rated = satisfactionSurvey(2026).questions.filter(each => each.kind === 'rating')
  await publishesSurvey(gao)
  await answersSurvey(wang, rated.length)
  const mine = await cloud.call<Page<PollCard>>(cast.wangXiulan, 'poll', 'mine', {}), id = mine.ok ? mine.data.items[0]!.id : ''
  for (const [place, { openId }] of neighbours.slice(0, 5).entries()) {
    await cloud.call({ openId }, 'poll', 'vote', { key: `browser-vote-${place}`.padEnd(24, '-'), id, answers: rated.map(each => ({ question: each.id, rating: 4 })) })
  }
  await gao.open('poll/office/index')
  await gao.tap('投票中')
  await gao.tap('提前结束')
  await gao.tap('确定')
  await gao.gone('提前结束')
  await cloud.clock.advance(2 * minute)
  await cloud.post('/control/timers/run', { functionName: 'poll-watch' })
  await wang.open(`poll/vote/index?id=${id}`)
  await wang.see('平均 4.2 分')
  await gao.open(`poll/outcome/index?id=${id}`)
  await gao.see('平均 4.2 分')
})
