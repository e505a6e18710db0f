/** What managers have to know though no step of a matter tells them. */
import { day } from '@domain/kit/calendar'
import { missingYears } from '@domain/estate/service-time'
import { estates } from '../estate/repo'
import { alarm } from '../courier/alarm'
import { unattended } from './unattended'

/**
 * The next year's public holidays have to be there in time: deadlines reckoned without them are guesses. One message per
 * estate, missing year and day; the id makes a second run write nothing.
 */
export async function alarms (now: number) {
  for (const estate of await estates()) {
    await unattended(estate, now)
    for (const year of missingYears(estate, now)) {
      await alarm(estate, {
        id: `calendar-${estate._id}-${year}-${day(now)}`,
        title: `缺少 ${year} 年节假日`,
        text: `${year} 年的节假日和调休还没有导入，跨年时限暂按普通工作日计算，请尽快导入。`
      }, now)
    }
  }
}
