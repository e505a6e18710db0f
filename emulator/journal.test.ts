import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DurableJournal } from './journal'
import { Sqlite } from './store/sqlite'

const folder = mkdtempSync(join(tmpdir(), 'journal-'))
const file = join(folder, 'database.sqlite')
const sqlite = new Sqlite(file)
const journal = new DurableJournal(sqlite)

afterAll(() => {
  sqlite.close()
  rmSync(folder, { recursive: true })
})

test('rows added together are there all or none, for whoever reads the file', () => {
  const other = new Sqlite(file, { readOnly: true })
  const seen = () => other.rows('SELECT kind FROM journal ORDER BY seq').flat()
  journal.together(() => {
    journal.add('paid', {})
    expect(seen()).toEqual([])
    journal.add('notice', {})
  })
  expect(seen()).toEqual(['paid', 'notice'])
  expect(() => journal.together(() => {
    journal.add('paid', {})
    throw new Error('the keys are gone')
  })).toThrow('the keys are gone')
  expect(seen()).toEqual(['paid', 'notice'])
  expect(journal.add('later', {})).toBe(3)
  other.close()
})
