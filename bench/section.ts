/** docs/performance.md has several writers; each owns what stands between its two markers and leaves the rest alone. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const page = path.resolve(__dirname, '../docs/performance.md')

/** @param text markdown with a heading of its own; a section that is not there yet comes last */
export function writeSection (name: string, text: string): void {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const before = readFileSync(page, 'utf8')
  const section = `${begin}\n${text.trim()}\n${end}`
  const [from, to] = [before.indexOf(begin), before.indexOf(end)]
  writeFileSync(page, from < 0 ? `${before.trimEnd()}\n\n${section}\n` : before.slice(0, from) + section + before.slice(to + end.length))
}
