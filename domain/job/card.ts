import type { JobCard } from './contract'
import type { JobView } from './view'

/** A job in a list: of what may be seen, without what says where somebody lives. */
export const jobCardOf = ({ id, phase, number, category, district, brief, until, status, dueAt, redos, endedAt, earnsFen, quote }: JobView): JobCard => ({
  id, phase, number, category,
  ...(district !== undefined && { district }), ...(brief !== undefined && { brief }), ...(until !== undefined && { until }), ...(status && { status }), ...(dueAt !== undefined && { dueAt }),
  ...(redos !== undefined && { redos }), ...(endedAt !== undefined && { endedAt }), ...(earnsFen !== undefined && { earnsFen }), ...(quote && { quotedFen: quote.costFen, startAt: quote.startAt })
})
