import type { RegisterRow } from '@domain/imports/register'
import type { RegisterEntry } from '@domain/register/entry'
import { indexesOf, sealNumber, type NumberKind } from '../kit/seal'

/** The entry a row is about, and by what it was recognised. */
export interface Met { there: RegisterEntry, way: 'phone' | 'name' }

/** Who lives here still comes before who has left. */
const stillHereFirst = (a: RegisterEntry, b: RegisterEntry) => Number(a.ended !== undefined) - Number(b.ended !== undefined)

/** @param indexes of the row's phone, under every key */
export function meeting (household: readonly RegisterEntry[], { name }: Pick<RegisterRow, 'name'>, indexes: readonly string[]): Met | undefined {
  const sorted = [...household].sort(stillHereFirst)
  const byPhone = sorted.filter(each => each.phone && indexes.includes(each.phone.index))
  const there = byPhone.find(each => each.name === name) ?? byPhone[0]
  if (there) return { there, way: 'phone' }
  const byName = sorted.find(each => each.name === name)
  return byName && { there: byName, way: 'name' }
}

function number (kind: NumberKind, plain: string | undefined, there: RegisterEntry, indexes: readonly string[]): Partial<RegisterEntry> {
  if (plain === undefined) return {}
  const kept = there[kind]
  return kept && indexes.includes(kept.index) ? {} : { [kind]: sealNumber(kind, plain) }
}

const plain = ['relation', 'name', 'share', 'from', 'until'] as const
const sameList = (a: readonly string[] = [], b: readonly string[] = []) => [...a].sort().join() === [...b].sort().join()

/** What the row says differently; an empty cell says nothing. @param indexes of the row's phone */
export function differing (there: RegisterEntry, row: RegisterRow, indexes: readonly string[], now: number): Partial<RegisterEntry> {
  const fields: Partial<RegisterEntry> = {
    ...Object.fromEntries(plain.filter(name => row[name] !== undefined && row[name] !== there[name]).map(name => [name, row[name]])),
    ...number('phone', row.phone, there, indexes),
    ...number('idNumber', row.idNumber, there, row.idNumber === undefined ? [] : indexesOf('idNumber', row.idNumber)),
    ...(row.plates && !sameList(row.plates, there.plates) && { plates: row.plates }),
    ...(row.company !== undefined && row.company !== there.company?.name && { company: { standing: 'agent', ...there.company, name: row.company } })
  }
  return Object.keys(fields).length === 0 ? fields : { ...fields, updatedAt: now }
}
