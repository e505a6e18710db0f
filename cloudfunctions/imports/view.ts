import type { JobView } from '@domain/imports/contract'
import { batchSize, type ImportJob } from '@domain/imports/job'

/** What pages are told of a job. */
export function viewOf ({ _id, v: _v, estateId: _estateId, batches: _batches, round: _round, cursor, ...job }: ImportJob): JobView {
  const over = job.state === 'checked' || job.state === 'done'
  return { ...job, id: _id, done: over ? job.rows : Math.min(job.rows, cursor * batchSize) }
}
