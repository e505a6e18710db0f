import type { Estate } from '@domain/estate/estate'
import { previewPage, type PreviewRow } from '@domain/imports/contract'
import { nameOf, type Batch, type ImportJob } from '@domain/imports/job'
import { kindTables } from '@domain/imports/kinds'
import { readRow } from '@domain/imports/read-row'
import type { Context } from '../kit/context'
import { batchesFrom, rowsOf } from './repo'
import type { Target } from './target'
import { targets } from './targets'

/** Parts looked through for one page; a page may be short where many of them have nothing of the sort. */
const parts = 8

type Show = 'wrong' | 'good'
interface Found { n: number, place: number, item: PreviewRow }

/** What a row is about, where its cells are still kept. */
function describer (batch: Batch, { kind, mapping }: ImportJob, estate: Estate): (place: number) => string {
  if (batch.sealed === undefined) return () => ''
  const rows = rowsOf(batch), table = kindTables[kind]
  return place => table.describe(readRow(table, rows[place]!, mapping, estate).values)
}

/** Rows of one sort in a part, from a place on; a page of them at most. */
function rowsIn (batch: Batch, show: Show, from: number, job: ImportJob, estate: Estate): Found[] {
  const what = describer(batch, job, estate), { n, rows, outcome = '', errors = [] } = batch
  const places = [...outcome].flatMap((letter, place) => place >= from && (letter === 'w') === (show === 'wrong') ? [place] : [])
  return places.slice(0, previewPage + 1).map(place => {
    const row = rows[place]!
    return { n, place, item: { row, what: what(place), outcome: nameOf(outcome[place]!), errors: errors.filter(each => each.row === row) } }
  })
}

/** One page of a job's rows. @param after `part-place` of the first row wanted */
export async function preview (job: ImportJob, show: Show, after: string | undefined, { who, estate, now }: Pick<Context, 'who' | 'estate' | 'now'>): Promise<{ items: PreviewRow[], next?: string }> {
  if (job.state === 'mapping' || job.state === 'checking') return { items: [] }
  const [n = 0, from = 0] = (after ?? '0-0').split('-').map(Number)
  const batches = await batchesFrom(job._id, n, parts), found: Found[] = []
  for (const batch of batches) {
    found.push(...rowsIn(batch, show, batch.n === n ? from : 0, job, estate))
    if (found.length > previewPage) break
  }
  const page = found.slice(0, previewPage).map(({ item }) => item), beyond = found[previewPage]
  const became = await (targets[job.kind] as Target).became?.(job, page.filter(({ outcome }) => outcome === 'new').map(({ row }) => row), who, now)
  const items = page.map(item => ({ ...item, ...became?.get(item.row) }))
  if (beyond) return { items, next: `${beyond.n}-${beyond.place}` }
  return n + parts < job.batches ? { items, next: `${n + parts}-0` } : { items }
}
