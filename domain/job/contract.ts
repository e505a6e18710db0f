/** What a vendor's people see and do, and all that they may call beside their messages and their own data. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { id, key, ticket, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import { quoteInputs } from '../quote/inputs'
import { jobActions } from './actions'
import type { JobView } from './view'
import { jobViewNames } from './views'

/** A job in a list: no home, no name. */
export type JobCard = Pick<JobView, 'id' | 'phase' | 'number' | 'category' | 'district' | 'brief' | 'until' | 'status' | 'dueAt' | 'redos' | 'endedAt' | 'earnsFen'> & { quotedFen?: number, startAt?: number }

/** After a step: nothing where it was their last one here. */
export interface Taken { job?: JobView }

export const job = contract('job', {
  /** One page of a view; `after` is the `next` of the page before. */
  list: method('doJobs', v.strictObject({
    view: v.picklist(jobViewNames),
    after: v.optional(v.pipe(v.string(), v.maxLength(120))),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 20)
  })).returns<Page<JobCard>>(),
  /** Where it shows a home, the audit log says so first, and whoever lives there can read it. */
  get: method('doJobs', v.strictObject({ id })).returns<JobView>(),
  /** One step of the flow, words masked before they are kept. `key` makes it happen once. */
  act: method('doJobs', v.strictObject({
    id, key,
    action: v.picklist(jobActions),
    note: v.optional(words(1, 1000)),
    photos: v.optional(v.pipe(v.array(ticket), v.maxLength(9, 'tooMany'))),
    quote: v.optional(quoteInputs.quote)
  })).returns<Taken>()
})
