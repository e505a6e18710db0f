import type { Estate } from '@domain/estate/estate'
import type { SheetFormat, SheetLink } from '@domain/imports/contract'
import { kindTables, type ImportKind } from '@domain/imports/kinds'
import { write } from '../files/store'
import { linksFor } from '../kit/links'
import { writeSheet } from './sheet/write'

/** Where a template names a zone, it names one of this estate. */
const exampleOf = (key: string, example: string, zone: string) =>
  key === 'zoneId' || key === 'zoneIds' ? zone : key === 'premises' ? example.replace(/^\S+/, zone) : example

/** Header and one example row; always at the same place, so that there is one of each. */
export async function template (kind: ImportKind, format: SheetFormat, { _id, zones }: Estate): Promise<SheetLink> {
  const { title, columns } = kindTables[kind]
  const row = columns.map(({ key, example }) => exampleOf(key, example, zones[0]?.name ?? example))
  const fileId = await write(`${_id}/template/${kind}.${format}`, await writeSheet(title, columns.map(each => each.title), [row], format))
  const url = (await linksFor([fileId])).get(fileId)
  if (!url) throw new Error(`no link for ${fileId}`)
  return { url, name: `${title}导入模板.${format}`, rows: 1 }
}
