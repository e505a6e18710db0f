import { placeOf, columnOf } from './read-row'
import type { ImportJob, Batch } from './job'
import { kindTables, type ImportKind } from './kinds'

/** By which column people recognise that a row is there twice. */
const identity: Record<ImportKind, string> = { places: 'door', register: 'name', staff: 'phone', readings: 'premises' }

type Checked = Pick<Batch, 'n' | 'rows' | 'outcome' | 'keys' | 'errors'>

/**
 * Finds rows that say again what an earlier one said. The first stands; the later ones are wrong and name it.
 * @param batches all of them, in order
 * @returns those that are different now
 */
export function withDuplicates ({ kind, mapping }: Pick<ImportJob, 'kind' | 'mapping'>, batches: readonly Checked[]): Required<Checked>[] {
  const column = placeOf(columnOf(kindTables[kind].columns, identity[kind]), mapping)
  const seen = new Map<string, number>(), changed: Required<Checked>[] = []
  for (const { n, rows, outcome = '', keys = [], errors = [] } of batches) {
    const letters = [...outcome], more = [...errors]
    rows.forEach((row, place) => {
      if (letters[place] === 'w') return
      const other = keys[place]?.map(key => seen.get(key)).find(each => each !== undefined)
      if (other !== undefined) {
        letters[place] = 'w'
        more.push({ row, column, reason: 'duplicateRow', other })
      } else keys[place]?.forEach(key => seen.set(key, row))
    })
    if (more.length > errors.length) changed.push({ n, rows, keys, outcome: letters.join(''), errors: more.sort((a, b) => a.row - b.row) })
  }
  return changed
}
