/**
 * `npm run bench:cloud [-- --quick]`: the store of the local cloud beside @seald-io/nedb and plain mingo on the same
 * documents, each in its own process. Writes its section of docs/performance.md; ends with 1 where a goal is missed.
 */
import { cpus } from 'node:os'
import { writeSection } from '../section'
import { missed } from './goals'
import { bundleChild, type Figures, measure, patienceSeconds } from './run'
import { table } from './table'
import { insertsThroughSdk } from './through-sdk'

const quick = process.argv.includes('--quick')
const sizes = quick ? [1_000, 20_000] : [1_000, 100_000, 1_000_000]
const engines = ['store', 'nedb', 'mingo'] as const

async function main () {
  const file = await bundleChild()
  const results: Record<(typeof engines)[number], Record<number, Figures>> = { store: {}, nedb: {}, mingo: {} }
  for (const size of sizes) {
    const answers = new Set<string>()
    for (const engine of engines) {
      console.log(`${engine} with ${size.toLocaleString('en')} documents…`)
      const { first, ...figures } = await measure(file, engine, size)
      results[engine][size] = figures
      if (figures.stopped === undefined) answers.add(first.join())
    }
    if (answers.size > 1) throw new Error(`the engines answer differently:\n${[...answers].join('\n')}`)
  }
  const { alone, atOnce } = await insertsThroughSdk()
  const over = missed(results)
  const text = `## The store beside others

Measured by \`npm run bench:cloud\` on ${cpus().length} cores with Node ${process.versions.node}: the same documents of about 400 bytes, two indexes, each engine in a process of its own,
medians. nedb and mingo hold everything in memory; nedb appends to its file without waiting for the disk, mingo keeps nothing of single writes. Peers are stopped after ${patienceSeconds} s for one step.
Durable inserts through HTTP and the SDK: ${Math.round(alone)}/s one after the other, ${Math.round(atOnce)}/s with 64 at once.

${table(results)}

Goals missed: ${over.length ? over.join('; ') : 'none'}.`
  console.log(`\n${text}`)
  if (!quick) writeSection('bench:cloud', text)
  process.exitCode = over.length ? 1 : 0
}

void main()
