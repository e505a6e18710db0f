/** What a manager does with a sheet, in one call each. */
import { imports, type JobView, type PreviewRow, type SheetLink } from '@domain/imports/contract'
import type { ImportKind } from '@domain/imports/kinds'
import { rowErrorLine } from '@domain/imports/row-words'
import type { Mapping } from '@domain/imports/mapping'
import { cast, type CastMember } from '../../cast'
import { upload } from '../../make/upload'
import type { World } from '../world'

let keys = 0
export const newKey = () => `import-key-${String(++keys).padStart(14, '0')}`

export function deskOf (cloud: World, person: CastMember = cast.gaoFeng) {
  const api = cloud.connect(person, imports)
  const send = (bytes: Uint8Array, format: 'xlsx' | 'csv' = 'xlsx') => upload(cloud, person, bytes, format, 'sheet')

  const prepare = async (kind: ImportKind, bytes: Uint8Array, format: 'xlsx' | 'csv' = 'xlsx') =>
    api.prepare({ key: newKey(), kind, ticket: await send(bytes, format), fileName: `清单.${format}` })

  async function finish (job: JobView): Promise<JobView> {
    let now = job
    while (now.state === 'checking' || now.state === 'writing') now = await api.step({ id: job.id })
    return now
  }
  const look = async (job: JobView, mapping: Mapping = job.mapping) => finish(await api.check({ id: job.id, mapping }))
  const write = async ({ id }: JobView, mode: 'all' | 'goodRows' = 'all') => finish(await api.run({ id, mode }))

  async function rows (job: JobView, show: 'wrong' | 'good'): Promise<PreviewRow[]> {
    const items: PreviewRow[] = []
    for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
      const page = await api.preview({ id: job.id, show, ...(after !== undefined && { after }) })
      items.push(...page.items)
      after = page.next
    }
    return items
  }
  /** Every complaint, as it is read. */
  const complaints = async (job: JobView) => (await rows(job, 'wrong')).flatMap(({ errors }) => errors.map(rowErrorLine))
  const checked = async (kind: ImportKind, bytes: Uint8Array, format: 'xlsx' | 'csv' = 'xlsx') => look(await prepare(kind, bytes, format))
  return { api, send, prepare, look, checked, write, finish, rows, complaints }
}

export const content = async ({ url }: SheetLink) => Buffer.from(await (await fetch(url)).arrayBuffer())
