/** What a vendor's people read: lists, phases and steps, as they would say them. */
import type { Status } from '../matter/matter'
import type { JobAction } from './actions'
import type { JobViewName } from './views'

export const jobViewWords: Record<JobViewName, string> = { toQuote: '待报价', underWay: '进行中', again: '返修', ended: '已结束' }

export const jobActionWords: Record<JobAction, string> = {
  quote: '报价', declineQuote: '这单不报', start: '出发上门', arrive: '已到现场', complete: '完工', quoteChange: '改报价', say: '给住户留言', askCall: '请服务中心接通电话', decline: '做不了，退回'
}

/** Where a job stands, for whoever was chosen. */
export const jobStatusWords: Partial<Record<Status, string>> = { assigned: '等您上门', inProgress: '进行中', completed: '等住户验收', deferred: '暂缓' }
