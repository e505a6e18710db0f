import type { StaffRow } from '@domain/imports/staff'
import { indexesOf } from '../kit/seal'
import { keyOf, wrong, type Target } from './target'

/** Compares with the roster and writes nothing: whoever is not on it is somebody to invite. */
export const staffTarget: Target = {
  plan: (rows, { estate }) => Promise.resolve(rows.map(row => {
    if (row.errors.length > 0) return wrong(row)
    const { name, phone } = row.values as unknown as StaffRow
    const there = estate.staff.some(each => !each.left && each.name === name)
    return { row: row.row, outcome: there ? 'same' : 'new', errors: [], keys: indexesOf('phone', phone).slice(0, 1).map(index => keyOf(index)) }
  })),
  write: () => Promise.resolve([])
}
