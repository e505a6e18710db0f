/** The audit log is only ever added to: no code of the product could change or remove an entry. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', 'cloudfunctions', 'config', 'bench', 'domain', 'client'], { encoding: 'utf8' })
  .split('\n').filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))

/** What is called on a collection, up to the end of the statement: `collection('audit').where(…).update(…)`. */
const names = /collection\(\s*['"`]audit['"`]\s*\)/
const changing = /\.(update|remove|set|updateAndReturn|delete)\s*\(/

test('only its repo names it in functions, and the operator who reads it', () => {
  expect(files.filter(file => names.test(readFileSync(file, 'utf8')))).toEqual(['cloudfunctions/audit/repo.ts', 'config/admin/audit-chains.ts', 'config/admin/key-log.ts'])
})

test('nothing that names it updates, replaces or removes', () => {
  expect(files.filter(file => names.test(readFileSync(file, 'utf8')) && changing.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('the search would find it', () => {
  const wrong = "await db.collection('audit').doc(id).update({ reason: '' })"
  expect(names.test(wrong) && changing.test(wrong)).toBe(true)
})
