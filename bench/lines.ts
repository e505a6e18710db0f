/** How much there is of each domain: lines of product code, tests left out. `npm run bench:lines` prints them; a house test holds the budget. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Lines of one domain, all of its folders together. */
export const budget = 4000

const root = path.join(__dirname, '..')
const sides = ['domain', 'cloudfunctions', 'client'] as const

export interface DomainLines { domain: string, lines: Record<typeof sides[number], number>, total: number }

function filesIn (folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const file = path.join(folder, name)
    if (statSync(file).isDirectory()) return filesIn(file)
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [file] : []
  })
}

const foldersOf = (side: string) => readdirSync(path.join(root, side)).filter(name => name !== '__snapshots__' && statSync(path.join(root, side, name)).isDirectory())
const linesIn = (folder: string) => filesIn(folder).reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0)

/** Folders whose name stands in `domain`; what is only a page or only a timer is counted with nothing. */
export function linesByDomain (): DomainLines[] {
  return foldersOf('domain').filter(name => name !== 'kit').map(domain => {
    const lines = Object.fromEntries(sides.map(side => [side, foldersOf(side).includes(domain) ? linesIn(path.join(root, side, domain)) : 0])) as DomainLines['lines']
    return { domain, lines, total: sides.reduce((sum, side) => sum + lines[side], 0) }
  }).sort((a, b) => b.total - a.total)
}

if (require.main === module) {
  console.log(`| domain | ${sides.join(' | ')} | together |\n|---|---:|---:|---:|---:|`)
  for (const { domain, lines, total } of linesByDomain()) console.log(`| ${domain} | ${sides.map(side => lines[side]).join(' | ')} | ${total} |`)
  console.log(`\nAt most ${budget} lines for one domain.`)
}
