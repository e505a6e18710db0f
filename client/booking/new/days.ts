import { services, type ServiceName } from '@domain/booking/services'
import type { Time } from '@domain/booking/times'
import { day, dayLength, local, minuteOfDay } from '@domain/kit/calendar'
import { dayWords } from '../../matter'

const weekdays = ['日', '一', '二', '三', '四', '五', '六']

export interface Day { key: string, label: string }

/** Days that may be booked, today first: “今天 周一”, “11月27日 周五”. @param now ms */
export function daysFrom (now: number, service: ServiceName): Day[] {
  return Array.from({ length: services[service].daysAhead + 1 }, (_each, ahead) => {
    const at = now + ahead * dayLength
    return { key: day(at), label: `${dayWords(at, now)} 周${weekdays[local(at).day()]!}` }
  })
}

const parts = [{ part: 'morning', until: 12 * 60 }, { part: 'afternoon', until: 18 * 60 }, { part: 'evening', until: 24 * 60 }] as const

/** Times by the part of the day in which they begin; parts without any are left out. */
export function partsOf<T extends Pick<Time, 'startsAt'>> (times: readonly T[]) {
  const partOf = ({ startsAt }: T) => parts.find(({ until }) => minuteOfDay(startsAt) < until)!.part
  return parts.map(({ part }) => ({ part, times: times.filter(each => partOf(each) === part) })).filter(each => each.times.length > 0)
}
