/** An activity that management keeps, and what people do with it. */
import type { ActivityCard, ActivityDraft, ActivityView, Arrival, SignupRow } from '@domain/activity/view'
import { dayLength, hour } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import { freshKey, type Actor, type Town } from '../actors'

export const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason })

/** In five days, for two hours, for as many as it says. */
export const contentAt = (now: number, more: object = {}) => {
  const startsAt = now + 5 * dayLength
  return { title: '中秋游园会', text: [{ kind: 'paragraph', text: '猜灯谜、做灯笼，带上孩子一起来。' }], place: '小花园', startsAt, endsAt: startsAt + 2 * hour, closesAt: startsAt - hour, capacity: 30, companions: 2, line: 10, audience: {}, ...more }
}

/** What everybody does, of one town. */
export const verbs = (t: Town) => {
  const writes = async (who: Actor, more: object = {}) => who.call<ActivityDraft>('activity', 'write', { key: freshKey(), ...contentAt(await t.cloud.now()), ...more })
  const does = (who: Actor, { id, rev }: Pick<ActivityDraft, 'id' | 'rev'>, action: string, more: object = {}) => who.call<ActivityDraft>('activity', 'step', { id, rev, action, ...more })
  return {
    writes,
    does,
    publishes: async (more: object = {}) => does(t.gaoFeng, await writes(t.gaoFeng, more), 'publish'),
    signsUp: (who: Actor, { id }: { id: string }, more: object = {}) => who.call<ActivityView>('activity', 'signUp', { key: freshKey(), id, companions: 0, ...more }),
    leaves: (who: Actor, { id }: { id: string }) => who.call<ActivityView>('activity', 'cancel', { id }),
    opens: (who: Actor, { id }: { id: string }) => who.call<ActivityView>('activity', 'open', { id }),
    coming: async (who: Actor) => (await who.call<Page<ActivityCard>>('activity', 'coming', {})).items.map(each => each.title),
    checksIn: (who: Actor, { id }: { id: string }, code: string) => who.call<Arrival>('activity', 'checkIn', { id, code }),
    listed: async ({ id }: { id: string }, state: string) => (await t.gaoFeng.call<Page<SignupRow>>('activity', 'signups', { id, state })).items,
    told: async (who: Actor, title: string) => (await who.call<Page<{ title: string, text: string }>>('inbox', 'list', {})).items.filter(each => each.title === title).map(each => each.text),
    /** Lets time go on, and the timer run. */
    watch: async (milliseconds: number) => {
      await t.cloud.clock.advance(milliseconds)
      await t.cloud.post('/control/timers/run', { functionName: 'activity-watch' })
      await t.cloud.settle()
    }
  }
}
