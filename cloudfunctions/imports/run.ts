import { Refused } from '@domain/kit/errors'
import type { ImportJob, RunMode } from '@domain/imports/job'
import { kindTables } from '@domain/imports/kinds'
import type { Who } from '@domain/people/person'
import { append } from '../audit/repo'
import { inTransaction } from '../kit/cloud'
import { changeIn, jobIn } from './repo'

/** @throws Refused forbidden where the invitations would be somebody else's; conflict where somebody was quicker, or a row is wrong and all had to be right */
function admit (job: ImportJob | undefined, mode: RunMode, who: Who): ImportJob {
  if (!job) throw new Refused('notFound', 'noJob', 'id')
  if (kindTables[job.kind].invites && job.by.id !== who.id) throw new Refused('forbidden', 'othersImport', 'id')
  if (job.state !== 'checked') throw new Refused('conflict', 'statusChanged')
  if (mode === 'all' && job.counts.wrong > 0) throw new Refused('conflict', 'rowsWrong', 'mode', { count: String(job.counts.wrong) })
  return job
}

/** Begins to write: state and log in one, so that of two exactly one begins. Nothing of the rows is written here. */
export const run = (id: string, mode: RunMode, who: Who, now: number): Promise<ImportJob> => inTransaction(async transaction => {
  const job = admit(await jobIn(transaction, who.estateId, id), mode, who)
  const change = { state: 'writing', mode, cursor: 0, missed: 0 } as const
  await changeIn(transaction, id, change)
  const { counts, kind, fileName } = job
  await append(transaction, who, { act: 'importRows', subjectId: id, label: fileName, details: { kind, stage: 'begun', mode, new: counts.new, changed: counts.changed, same: counts.same, wrong: counts.wrong } }, now)
  return { ...job, ...change }
})
