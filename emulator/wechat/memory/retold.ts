import type { Journal } from '../../types'

const page = 1000

/**
 * State that is the journal retold from the beginning, so that WeChat's side remembers over a restart what it knew.
 * Only new rows are read; a journal that was cleared meanwhile shows by its first row and is told afresh.
 * @param begin the state before anything happened
 * @param tell  works one row into the state
 * @returns a function that answers with the state as of now
 */
export function retold<Row, State> (
  journal: Journal, kind: string, begin: () => State, tell: (state: State, row: Row) => void
): () => State {
  let state = begin()
  let first: string | undefined
  let after = 0
  return () => {
    const head = JSON.stringify(journal.list(kind, { after: 0, limit: 1 })[0])
    if (head !== first) [state, first, after] = [begin(), head, 0]
    for (;;) {
      const rows = journal.list<Row>(kind, { after, limit: page })
      for (const row of rows) {
        tell(state, row)
        after = row.seq
      }
      if (rows.length < page) return state
    }
  }
}
