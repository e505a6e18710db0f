/** What time alone brings about in renovation filing. */
import { dayLength, moment } from '../kit/calendar'
import type { Row } from '../matter/due'
import type { Matter } from '../matter/matter'
import { reminderDays } from './rules'

/** Ten in the morning: nobody is woken by it. */
const morning = '10:00'

const isOnSite = ({ status }: Matter) => status === 'inProgress' || status === 'suspended'

export const renovationDues: readonly Row[] = [
  matter => {
    const permit = matter.renovation?.permit
    return permit && !permit.reminded && isOnSite(matter) ? [{ action: 'remindPermit', at: moment(permit.until, morning) - reminderDays * dayLength }] : []
  },
  matter => isOnSite(matter) ? (matter.renovation?.violations ?? []).filter(each => each.state === 'open' && !each.late).map(each => ({ action: 'violationLate', at: each.dueAt })) : []
]
