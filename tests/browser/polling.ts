/** A survey that is open, and last year's with results. */
import { dayLength, minute } from '@domain/kit/calendar'
import { satisfactionSurvey } from '@domain/poll/survey'
import type { PollDraft } from '@domain/poll/view'
import { cast } from '../cast'
import { neighbours } from '../make/neighbours'
import type { World } from '../stories/world'

type Ask = <T>(person: Parameters<World['call']>[0], name: string, method: string, input: object) => Promise<T>

/** So many have voted that results are shown. */
const voters = 8

/** @returns queries of the one that is open, and of the one that is over */
export async function polls (cloud: World, ask: Ask, key: (name: string) => string): Promise<{ poll: string, polled: string }> {
  const publish = async (year: number) => {
    const { id, rev } = await ask<PollDraft>(cast.gaoFeng, 'poll', 'write', { key: key(`survey-${year}`), ...satisfactionSurvey(year), audience: {}, closesAt: await cloud.now() + 7 * dayLength })
    return ask<PollDraft>(cast.gaoFeng, 'poll', 'step', { id, rev, action: 'publish' })
  }
  const last = await publish(2025)
  for (const [place, { openId }] of neighbours.slice(0, voters).entries()) {
    await ask({ openId }, 'poll', 'vote', { key: key(`vote-${place}`), id: last.id, answers: last.questions.map(each => each.kind === 'rating' ? { question: each.id, rating: 2 + place % 4 } : { question: each.id, text: '三栋二单元门口的灯晚上太暗，老人回家看不清台阶' }) })
  }
  await ask(cast.gaoFeng, 'poll', 'step', { id: last.id, rev: last.rev, action: 'close' })
  await cloud.clock.advance(2 * minute)
  await cloud.post('/control/timers/run', { functionName: 'poll-watch' })
  return { poll: `?id=${(await publish(2026)).id}`, polled: `?id=${last.id}` }
}
