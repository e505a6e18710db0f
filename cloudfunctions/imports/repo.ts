/** The only file that names the collections of imports and exports. All of it goes after a day: `forget`. */
import { dayLength } from '@domain/kit/calendar'
import { batchSize, type Batch, type ImportJob } from '@domain/imports/job'
import { Refused } from '@domain/kit/errors'
import type { SheetRow } from '@domain/imports/read-row'
import { command as _, db, isTaken, type Transaction } from '../kit/cloud'
import { seal, unseal } from '../kit/seal'

const jobs = () => db.collection('importJobs')
const batches = () => db.collection('importRows')
const exported = () => db.collection('exports')

/** How long sheets, and what was read of them, are kept. */
export const keepMs = dayLength

export async function jobById (estateId: string, id: string): Promise<ImportJob | undefined> {
  const { data } = await jobs().where({ _id: id, estateId }).limit(1).get()
  return (data as ImportJob[])[0]
}

export async function latestJobs (estateId: string, limit: number): Promise<ImportJob[]> {
  const { data } = await jobs().where({ estateId }).orderBy('at', 'desc').limit(limit).get()
  return data as ImportJob[]
}

/** Parts in one call: about a megabyte. */
const partsAtOnce = 8

function batchOf ({ _id: jobId, estateId, at, round }: ImportJob, n: number, rows: readonly SheetRow[]): Batch {
  const part = rows.slice(n * batchSize, (n + 1) * batchSize)
  return { _id: `${jobId}-${n}`, v: 1, estateId, jobId, n, at, rows: part.map(({ row }) => row), round, sealed: seal(JSON.stringify(part.map(({ cells }) => cells))) }
}

/**
 * Writes all rows, sealed, and then the job: what is there without a job is a beginning that broke off.
 * @throws Refused conflict where the same is just being written
 */
export async function addJob (job: ImportJob, rows: readonly SheetRow[]): Promise<void> {
  try {
    await removeBatches(job._id)
    for (let n = 0; n < job.batches; n += partsAtOnce) {
      await batches().add(Array.from({ length: Math.min(partsAtOnce, job.batches - n) }, (_each, place) => batchOf(job, n + place, rows)))
    }
    await jobs().add(job)
  } catch (error) {
    throw isTaken(error) ? new Refused('conflict', 'busy') : error
  }
}

/** @returns the job as it became; undefined where it is no longer as the condition says: somebody was quicker */
export async function moveJob (job: ImportJob, when: Partial<ImportJob>, change: Partial<ImportJob>): Promise<ImportJob | undefined> {
  const fields = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, typeof value === 'object' ? _.set(value) : value]))
  const { updated } = await jobs().where({ _id: job._id, estateId: job.estateId, ...when }).update(fields) as { updated?: number }
  return updated === 1 ? { ...job, ...change } : undefined
}

export async function jobIn (transaction: Transaction, estateId: string, id: string): Promise<ImportJob | undefined> {
  const { data } = await transaction.collection('importJobs').doc(id).get()
  const job = data as ImportJob | null
  return job?.estateId === estateId ? job : undefined
}

export async function changeIn (transaction: Transaction, id: string, change: Partial<ImportJob>): Promise<void> {
  await transaction.collection('importJobs').doc(id).update(change)
}

/** @param n of the first; fewer where there are no more */
export async function batchesFrom (jobId: string, n: number, limit: number): Promise<Batch[]> {
  const { data } = await batches().where({ jobId, n: _.gte(n) }).orderBy('n', 'asc').limit(limit).get()
  return data as Batch[]
}

/** What the looking found, without what the cells say: of all parts, in order. */
export async function checkedBatches (jobId: string): Promise<Pick<Batch, 'n' | 'rows' | 'outcome' | 'keys' | 'errors'>[]> {
  const { data } = await batches().where({ jobId }).orderBy('n', 'asc').field({ n: true, rows: true, outcome: true, keys: true, errors: true }).limit(1000).get()
  return data as Batch[]
}

/** @throws Error where the rows were forgotten meanwhile */
export function rowsOf ({ rows, sealed }: Batch): SheetRow[] {
  if (sealed === undefined) throw new Error('the rows of this part are forgotten')
  const cells = JSON.parse(unseal(sealed)) as SheetRow['cells'][]
  return rows.map((row, place) => ({ row, cells: cells[place] ?? [] }))
}

export async function keepFindings ({ _id: jobId, round }: ImportJob, { n, outcome, errors, keys }: Required<Pick<Batch, 'n' | 'outcome' | 'errors' | 'keys'>>): Promise<void> {
  await batches().where({ _id: `${jobId}-${n}`, jobId, round: _.lte(round) }).update({ round, outcome, errors: _.set(errors), keys: _.set(keys) })
}

/** Once written, what the cells said is nobody's business any more. */
export const forgetCells = (jobId: string) => batches().where({ jobId }).update({ sealed: _.remove(), keys: _.remove() })

export const removeBatches = (jobId: string) => batches().where({ jobId }).remove()

export const removeJob = ({ _id, estateId }: ImportJob) => jobs().where({ _id, estateId }).remove()

export interface Exported { _id: string, v: 1, estateId: string, personId: string, fileId: string, name: string, rows: number, at: number }

export async function exportById (estateId: string, id: string): Promise<Exported | undefined> {
  const { data } = await exported().where({ _id: id, estateId }).limit(1).get()
  return (data as Exported[])[0]
}

/** As the transaction sees it. */
export async function exportIn (transaction: Transaction, id: string): Promise<Exported | undefined> {
  const { data } = await transaction.collection('exports').doc(id).get()
  return (data ?? undefined) as Exported | undefined
}

export async function keepExport (transaction: Transaction, { _id, ...rest }: Exported): Promise<void> {
  await transaction.collection('exports').doc(_id).set(rest)
}

export async function exportsBefore (at: number, limit: number): Promise<Exported[]> {
  const { data } = await exported().where({ at: _.lt(at) }).limit(limit).get()
  return data as Exported[]
}

export const removeExport = ({ _id }: Exported) => exported().where({ _id }).remove()

/** Removes jobs and rows that began before that moment, whatever became of them. */
export async function forgetBefore (at: number): Promise<void> {
  await Promise.all([batches().where({ at: _.lt(at) }).remove(), jobs().where({ at: _.lt(at) }).remove()])
}
