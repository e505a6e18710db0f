/** What stories of polls have in common: one is written and sent, people vote, it is closed and counted. */
import { dayLength, minute } from '@domain/kit/calendar'
import type { ResultView, Turnout } from '@domain/poll/results'
import type { PollDraft, PollView } from '@domain/poll/view'
import { cast } from '../../cast'
import { neighbours } from '../../make/neighbours'
import { freshKey, Actor, type Town } from '../actors'

export interface Polling {
  writes (more?: object): Promise<PollDraft>
  /** Written and published; open at once. */
  sends (more?: object): Promise<PollDraft>
  does (poll: { id: string }, action: string, more?: object): Promise<PollDraft>
  votes (who: Actor, poll: { id: string }, answers: object[], premisesId?: string): Promise<PollView>
  sees (who: Actor, poll: { id: string }): Promise<PollView>
  turnout (poll: { id: string }): Promise<Turnout>
  /** The timer comes by after so long. */
  watch (milliseconds?: number): Promise<void>
  /** Closed by hand, and counted. */
  closes (poll: { id: string }): Promise<ResultView>
}

export const gate = { id: 'qgate', kind: 'single', title: '东门几点关？', required: true, options: ['22 点', '23 点', '不关'] }

export function polling ({ cloud, gaoFeng }: Town): Polling {
  const manages = <T>(method: string, input: object) => gaoFeng.call<T>('poll', method, input)
  const writes = async (more: object = {}) => manages<PollDraft>('write', {
    key: freshKey(), title: '东门关门时间', text: [{ kind: 'paragraph', text: '听听大家的意见。' }], questions: [gate], audience: {}, per: 'person', secret: true, closesAt: await cloud.now() + 7 * dayLength, ...more
  })
  const does = async ({ id }: { id: string }, action: string, more: object = {}) => {
    const { rev } = await manages<PollDraft>('draft', { id })
    return manages<PollDraft>('step', { id, rev, action, ...more })
  }
  const watch = async (milliseconds = 2 * minute) => { await cloud.clock.advance(milliseconds); await cloud.post('/control/timers/run', { functionName: 'poll-watch' }); await cloud.settle() }
  return {
    writes, does, watch,
    sends: async more => does(await writes(more), 'publish'),
    votes: (who, { id }, answers, premisesId) => who.call('poll', 'vote', { key: freshKey(), id, answers, ...(premisesId !== undefined && { premisesId }) }),
    sees: (who, { id }) => who.call('poll', 'get', { id }),
    turnout: ({ id }) => manages('turnout', { id }),
    async closes (poll) {
      await does(poll, 'close')
      await watch()
      return manages('results', { id: poll.id })
    }
  }
}

/** So many who live here beside the cast, each at home in a flat of their own. */
export const others = ({ cloud }: Town, count: number): Actor[] => neighbours.slice(0, count).map(({ _id: id, openId, name }) => new Actor(cloud, { ...cast.zhangWei, id, openId, name }))
