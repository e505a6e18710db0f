/** Activities in words, for pages and messages. */
import { momentWords } from '../inbox/time-words'
import type { Message } from '../inbox/message'
import type { Activity, ActivityState } from './activity'
import type { Signup, SignupState } from './signup'
import type { ActivityAction } from './steps'

export const activityStateWords: Record<ActivityState, string> = { draft: '草稿', published: '已发布', closed: '已结束', cancelled: '已取消' }
export const activityActionWords: Record<ActivityAction, string> = { publish: '发布', move: '改时间地点', close: '结束活动', cancel: '取消活动' }
export const signupStateWords: Record<SignupState, string> = {
  asked: '正在排位', placed: '报名成功', waiting: '候补中', leaving: '已取消', cancelled: '已取消', turnedAway: '没有报上', arrived: '已签到', missed: '没有来'
}

/** What somebody on the list is told. */
export const tellings = ['promoted', 'soon', 'cancelled', 'moved'] as const
export type Telling = typeof tellings[number]

const said: Record<Telling, { title: string, state: string, text: string }> = {
  promoted: { title: '候补成功', state: '报名成功', text: '“{title}”有人取消，已轮到您：{when}，{place}，共 {party} 人。来不了请提前取消，让给别人' },
  soon: { title: '活动提醒', state: '快开始了', text: '您报名的“{title}”{when}开始，{place}，共 {party} 人。到场请出示签到码' },
  cancelled: { title: '活动取消', state: '已取消', text: '“{title}”（{when}）取消了：{reason}' },
  moved: { title: '活动有变', state: '已改期', text: '您报名的“{title}”改到{when}，{place}：{reason}。来不了请提前取消，让给别人' }
}

/** Where an activity is opened. */
export const pageOf = (id: string) => `/activity/detail/index?id=${id}`

export function messageOf (telling: Telling, { _id, title: name, startsAt, place, cancelled, moved }: Activity, { party }: Signup): Message {
  const { title, state, text } = said[telling], when = momentWords(startsAt)
  const facts: Record<string, string> = { title: name, when, place, party: String(party), reason: (cancelled ?? moved)?.reason ?? '' }
  return {
    template: 'progress', title, page: pageOf(_id), text: text.replace(/\{(\w+)\}/g, (_all, fact: string) => facts[fact] ?? ''),
    values: { thing1: name, character_string2: String(party), phrase3: state, name4: '服务中心', time5: String(startsAt) }
  }
}
