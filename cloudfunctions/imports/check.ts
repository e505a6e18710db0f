import { Refused } from '@domain/kit/errors'
import { noCounts, type ImportJob } from '@domain/imports/job'
import { kindTables } from '@domain/imports/kinds'
import { missingOf, type Mapping } from '@domain/imports/mapping'
import { jobById, moveJob } from './repo'

/** @throws Refused notFound where there is no such job in the estate one is in */
export async function jobOf (estateId: string, id: string): Promise<ImportJob> {
  const job = await jobById(estateId, id)
  if (!job) throw new Refused('notFound', 'noJob', 'id')
  return job
}

/** Whoever asks for a state that is no more learns so. */
export const orChanged = (job: ImportJob | undefined): ImportJob => {
  if (!job) throw new Refused('conflict', 'statusChanged')
  return job
}

/** @throws Refused invalid where a required column is not there, or one is used twice */
function checked ({ kind, titles }: ImportJob, mapping: Mapping): Mapping {
  const { columns } = kindTables[kind], places = Object.values(mapping)
  if (Object.keys(mapping).some(name => !columns.some(({ key }) => key === name)) || places.some(place => place >= titles.length)) throw new Refused('invalid', 'range', 'mapping')
  if (new Set(places).size < places.length) throw new Refused('invalid', 'columnTwice', 'mapping')
  const missing = missingOf(columns, mapping)
  if (missing.length > 0) throw new Refused('invalid', 'columnMissing', 'mapping', { columns: missing.join('、') })
  return mapping
}

/** From here on `step` looks at the rows; again with another mapping, from the beginning. */
export async function check (estateId: string, id: string, mapping: Mapping): Promise<ImportJob> {
  const job = await jobOf(estateId, id)
  if (job.state === 'writing' || job.state === 'done') throw new Refused('conflict', 'statusChanged')
  const change = { state: 'checking', mapping: checked(job, mapping), round: job.round + 1, cursor: 0, counts: noCounts } as const
  return orChanged(await moveJob(job, { state: job.state, round: job.round }, change))
}
