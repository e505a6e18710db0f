import { createHash } from 'node:crypto'
import { Refused } from '@domain/kit/errors'
import { largest } from '@domain/files/contract'
import { batchSize, noCounts, type ImportJob } from '@domain/imports/job'
import type { ImportKind } from '@domain/imports/kinds'
import type { Who } from '@domain/people/person'
import { existing, read, remove } from '../files/store'
import { fileOf } from '../kit/ticket'
import { addJob, jobById } from './repo'
import { readSheet } from './sheet/read'

export const jobIdOf = (who: Who, key: string) => createHash('sha256').update(`${who.id}\n${who.estateId}\n${key}`).digest('hex').slice(0, 32)

async function contentOf (fileId: string): Promise<Buffer> {
  const url = (await existing([fileId])).get(fileId)
  const bytes = url && await read(url, largest.sheet)
  if (!bytes) throw new Refused('notFound', 'noFile', 'ticket')
  if (bytes.length > largest.sheet) throw new Refused('invalid', 'tooLarge', 'ticket')
  return bytes
}

/**
 * Reads the sheet, seals its rows and deletes the file: it is full of numbers, and nobody needs it twice.
 * @throws Refused invalid for what is no sheet or is not safe
 */
export async function prepare (input: { key: string, kind: ImportKind, ticket: string, fileName: string }, who: Who, now: number): Promise<ImportJob> {
  const _id = jobIdOf(who, input.key), { estateId } = who
  const before = await jobById(estateId, _id)
  if (before) return before
  const fileId = fileOf(input.ticket, who.id, 'ticket')
  if (!fileId.includes(`/${estateId}/sheet/`)) throw new Refused('invalid', 'ticket', 'ticket')
  const bytes = await contentOf(fileId)
  try {
    const { titles, samples, mapping, rows } = await readSheet(bytes, input.kind)
    const job: ImportJob = {
      _id, v: 1, estateId, kind: input.kind, fileName: input.fileName, at: now, by: { id: who.id, name: who.name }, state: 'mapping', titles, samples, mapping,
      rows: rows.length, batches: Math.ceil(rows.length / batchSize), round: 0, cursor: 0, counts: noCounts, missed: 0
    }
    await addJob(job, rows)
    await remove(fileId)
    return job
  } catch (error) {
    if (error instanceof Refused) await remove(fileId)
    throw error
  }
}
