import { services, type ServiceName } from '@domain/booking/services'
import { day, dayLength, local } from '@domain/kit/calendar'

const weekdays = ['日', '一', '二', '三', '四', '五', '六']

export interface Day { key: string, label: string }

/** Days that may be booked, today first: “今天”, “11月25日 周三”. @param now ms */
export function daysFrom (now: number, service: ServiceName): Day[] {
  return Array.from({ length: services[service].daysAhead + 1 }, (_each, ahead) => {
    const at = local(now + ahead * dayLength)
    return { key: day(now + ahead * dayLength), label: ahead === 0 ? '今天' : `${at.format('M月D日')} 周${weekdays[at.day()]!}` }
  })
}
