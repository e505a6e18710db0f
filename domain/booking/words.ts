/** Appointments in words, for pages and messages. */
import { momentWords } from '../inbox/time-words'
import type { Message } from '../inbox/message'
import type { ServiceName } from './services'
import type { Place, PlaceState, Slot } from './slot'

export const serviceWords: Record<ServiceName, { name: string, hint: string }> = {
  moveIn: { name: '入住手续', hint: '交房、验房、领钥匙，请带身份证和购房合同' },
  moveOut: { name: '搬离手续', hint: '交还钥匙、抄表、结清费用' },
  renovation: { name: '装修备案', hint: '请带施工单位资料和图纸' },
  keys: { name: '钥匙托管', hint: '寄存、取回钥匙' },
  counter: { name: '其他业务', hint: '到服务中心柜台办理' }
}

export const placeStateWords: Record<PlaceState, string> = { booked: '已约好', waiting: '排队中', cancelled: '已取消', arrived: '已到场', missed: '没有来' }

/** What a person is told of their appointment. `soon`: the day before and two hours before. */
export const tellings = ['promoted', 'soon', 'cancelled'] as const
export type Telling = typeof tellings[number]

const said: Record<Telling, { title: string, state: string, text: string }> = {
  promoted: { title: '您排到号了', state: '已约好', text: '{service}已为您约好：{when}。来不了请提前取消，让给别人' },
  soon: { title: '预约提醒', state: '快到时间', text: '您约了 {when} 办{service}，{hint}' },
  cancelled: { title: '预约已取消', state: '已取消', text: '{when} 的{service}预约已由服务中心取消，有疑问请联系我们' }
}

/** Where the message leads. */
const page = '/booking/mine/index'

export function messageOf (telling: Telling, { service, startsAt }: Slot, { label, byName }: Place): Message {
  const { title, state, text } = said[telling], { name, hint } = serviceWords[service], when = momentWords(startsAt)
  return {
    template: 'progress', title, page, text: text.replace('{service}', name).replace('{when}', when).replace('{hint}', hint),
    values: { thing1: name, character_string2: label.replace(/[^A-Za-z0-9-]/g, '').slice(-32) || '0', phrase3: state, name4: byName ?? '服务中心', time5: String(startsAt) }
  }
}
