/**
 * A job goes on part by part. What a part writes follows from its rows, and the cursor moves only from where it was: a function
 * that is killed, or two at once, repeat a part and change nothing by it.
 */
import type { Estate } from '@domain/estate/estate'
import { withDuplicates } from '@domain/imports/duplicates'
import { countOf, outcomeOf, type Batch, type ImportJob } from '@domain/imports/job'
import { kindTables } from '@domain/imports/kinds'
import { readRow } from '@domain/imports/read-row'
import type { Who } from '@domain/people/person'
import { append } from '../audit/repo'
import { inTransaction } from '../kit/cloud'
import { jobOf } from './check'
import { batchesFrom, changeIn, checkedBatches, forgetCells, jobIn, keepFindings, moveJob, rowsOf } from './repo'
import type { Plan, Setting } from './target'
import { targets } from './targets'

/** How long one call goes on, ms; far below the function's limit, and soon enough for a bar that moves. */
const patience = 8000
/** Parts fetched in one round trip. */
const ahead = 4

const read = (batch: Batch, { job, estate }: Setting) => rowsOf(batch).map(row => readRow(kindTables[job.kind], row, job.mapping, estate))

/** Looks at one part and keeps what it found. */
async function look (batch: Batch, setting: Setting, job: ImportJob): Promise<number> {
  const plans = await targets[job.kind].plan(read(batch, setting), setting)
  await keepFindings(job, { n: batch.n, outcome: plans.map(({ outcome }) => outcomeOf[outcome]).join(''), errors: plans.flatMap(({ errors }) => errors), keys: plans.map(({ keys }) => keys) })
  return 0
}

/** Writes the rows of one part that were right, as far as they still are. @returns how many are not */
async function write (batch: Batch, setting: Setting, job: ImportJob): Promise<number> {
  const good = new Set(batch.rows.filter((_row, place) => batch.outcome?.[place] !== 'w'))
  const rows = read(batch, setting).filter(({ row }) => good.has(row))
  const plans: Plan[] = await targets[job.kind].plan(rows, setting)
  const missed = await targets[job.kind].write(plans as never, setting)
  return missed.length + plans.filter(({ outcome }) => outcome === 'wrong').length
}

/** All parts were looked at: what is there twice can only be told now. */
async function join (job: ImportJob): Promise<ImportJob | undefined> {
  const batches = await checkedBatches(job._id)
  const changed = withDuplicates(job, batches)
  for (const batch of changed) await keepFindings(job, batch)
  const outcomes = batches.map(batch => changed.find(each => each.n === batch.n)?.outcome ?? batch.outcome ?? '')
  return moveJob(job, { state: 'checking', round: job.round, cursor: job.cursor }, { state: 'checked', counts: countOf(outcomes) })
}

/** All is written: the end goes into the log together with the state. */
async function finish (job: ImportJob, who: Who, now: number): Promise<ImportJob | undefined> {
  const done = await inTransaction(async transaction => {
    const current = await jobIn(transaction, job.estateId, job._id)
    if (current?.state !== 'writing') return undefined
    await changeIn(transaction, job._id, { state: 'done' })
    const { counts, missed, kind } = current
    await append(transaction, who, { act: 'importRows', subjectId: job._id, details: { kind, stage: 'done', new: counts.new, changed: counts.changed, missed } }, now)
    return { ...current, state: 'done' as const }
  })
  if (done) await forgetCells(job._id)
  return done
}

const works = { checking: look, writing: write } as const

/** @returns the job after some seconds of work, or as it is where there is nothing to do */
export async function step (id: string, who: Who, estate: Estate, now: number): Promise<ImportJob> {
  const until = Date.now() + patience
  let job = await jobOf(who.estateId, id), batches: Batch[] = []
  while (job.state === 'checking' || job.state === 'writing') {
    const { state, cursor, round } = job
    if (cursor >= job.batches) return await (state === 'checking' ? join(job) : finish(job, who, now)) ?? jobOf(who.estateId, id)
    batches = batches.filter(({ n }) => n >= cursor)
    if (batches.length === 0) batches = await batchesFrom(id, cursor, ahead)
    const [batch] = batches
    // Somebody else came to the end meanwhile, and nobody needs the cells any more.
    if (batch?.sealed === undefined) return jobOf(who.estateId, id)
    const missed = await works[state](batch, { job, estate, now }, job)
    const moved = await moveJob(job, { state, round, cursor }, { cursor: cursor + 1, missed: job.missed + missed })
    // Somebody else did this part meanwhile: theirs counts.
    if (!moved) return jobOf(who.estateId, id)
    job = moved
    if (Date.now() > until) break
  }
  return job
}
