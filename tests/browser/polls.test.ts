/** The yearly survey on phones over the local cloud: published from its template, answered on a phone, read when it is over. */
import { minute } from '@domain/kit/calendar'
import { satisfactionSurvey } from '@domain/poll/survey'
import type { Page } from '@domain/matter/contract'
import type { PollCard } from '@domain/poll/view'
import { cast } from '../cast'
import { answersSurvey, publishesSurvey } from '../journeys/opinions-are-asked'
import { neighbours } from '../make/neighbours'
import { phoneTown } from './town'

jest.setTimeout(180_000)

const town = phoneTown()

test('the survey: published from its template, answered with the thumb, read when it is over', async () => {
  const gao = await town.phoneOf(cast.gaoFeng), wang = await town.phoneOf(cast.wangXiulan), rated = satisfactionSurvey(2026).questions.filter(each => each.kind === 'rating')
  await publishesSurvey(gao)
  await answersSurvey(wang, rated.length)
  const mine = await town.cloud.call<Page<PollCard>>(cast.wangXiulan, 'poll', 'mine', {}), id = mine.ok ? mine.data.items[0]!.id : ''
  for (const [place, { openId }] of neighbours.slice(0, 5).entries()) {
    await town.cloud.call({ openId }, 'poll', 'vote', { key: `browser-vote-${place}`.padEnd(24, '-'), id, answers: rated.map(each => ({ question: each.id, rating: 4 })) })
  }
  await gao.open('poll/office/index')
  await gao.tap('投票中')
  await gao.see('6 票，共')
  await gao.tap('提前结束')
  await gao.tap('确定')
  await gao.gone('提前结束')
  await town.cloud.clock.advance(2 * minute)
  await town.cloud.post('/control/timers/run', { functionName: 'poll-watch' })
  await wang.open(`poll/vote/index?id=${id}`)
  await wang.see('平均 4.2 分')
  await gao.open(`poll/outcome/index?id=${id}`)
  await gao.see('平均 4.2 分')
})
