/** What managers have to know though no step of a matter tells them. */
import type { Estate } from '@domain/estate/estate'
import { day } from '@domain/kit/calendar'
import { missingYears } from '@domain/estate/service-time'
import { estates } from '../estate/repo'
import { alarm, type Alarm } from '../courier/alarm'

/** The next year's public holidays have to be there in time: deadlines reckoned without them are guesses. Told once a day. */
const calendarGaps = (estate: Estate, now: number): Alarm[] => missingYears(estate, now).map(year => ({
  id: `calendar-${estate._id}-${year}-${day(now)}`,
  title: `缺少 ${year} 年节假日`,
  text: `${year} 年的节假日和调休还没有导入，跨年时限暂按普通工作日计算，请尽快导入。`
}))

export async function alarms (now: number) {
  for (const estate of await estates()) await alarm(estate, calendarGaps(estate, now), now)
}
