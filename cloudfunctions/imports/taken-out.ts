/** A file that somebody takes out: stored, and in the log before anybody gets its address, so that what was taken out is known also where the answer is lost. */
import { randomBytes } from 'node:crypto'
import type { Audited } from '@domain/audit/entry'
import { monthOf } from '@domain/files/paths'
import type { SheetFormat } from '@domain/imports/contract'
import { local } from '@domain/kit/calendar'
import { append } from '../audit/repo'
import { remove, write } from '../files/store'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { exportIn, keepExport, type Exported } from './repo'

export interface TakenOut {
  /** Of its export: the same call twice is the same one. */
  _id: string
  title: string
  format: SheetFormat | 'pdf'
  bytes: Buffer
  rows: number
  audited: Omit<Audited, 'subjectId' | 'label'>
}

export async function takenOut ({ _id, title, format, bytes, rows, audited }: TakenOut, { who, estate, now }: Pick<Context, 'who' | 'estate' | 'now'>): Promise<Exported> {
  const { estateId } = who, name = `${estate.name}-${title}-${local(now).format('YYYYMMDD-HHmm')}.${format}`
  const fileId = await write(`${estateId}/export/${monthOf(now)}/${randomBytes(24).toString('hex')}.${format}`, bytes)
  const exported: Exported = { _id, v: 1, estateId, personId: who.id, fileId, name, rows, at: now }
  const kept = await inTransaction(async transaction => {
    const there = await exportIn(transaction, _id)
    if (there) return there
    await keepExport(transaction, exported)
    await append(transaction, who, { ...audited, subjectId: _id, label: name }, now)
    return exported
  })
  // The same call twice at once: what no document names would lie there for ever.
  if (kept.fileId !== fileId) await remove(fileId)
  return kept
}
