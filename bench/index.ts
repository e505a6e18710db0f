/**
 * `npm run bench`: what each action costs in database round trips and documents read, counted at the wire, with 1,000 and
 * with 100,000 matters and payments in the estate. Writes the table of docs/performance.md. Counts are exact; times are not compared.
 */
import { world } from '../tests/stories/world'
import { actions, budgets } from './actions'
import type { Cost } from './cost'
import { fill } from './fill'
import { fillPayments, moneyBudgets } from './money'
import { writeSection } from './section'

const sizes = [1_000, 100_000]
const allowed: Record<string, number> = { ...budgets, ...moneyBudgets }

const cell = ({ roundTrips, documentsRead, documentsWritten }: Cost) => `${roundTrips} · ${documentsRead} · ${documentsWritten}`

function table (costs: Record<string, Cost>[]): string {
  const names = Object.keys(costs[0]!)
  const rows = names.map(name => `| ${name} | ${costs.map(each => cell(each[name]!)).join(' | ')} | ${allowed[name] ?? ''} |`)
  return ['| action | ' + sizes.map(size => `${size.toLocaleString('en')} matters`).join(' | ') + ' | budget of round trips |', `|---|${'---|'.repeat(sizes.length + 1)}`, ...rows].join('\n')
}

/** Names of actions that cost more round trips than they may, or whose cost grows with the estate. */
function wrong ([small, large]: [Record<string, Cost>, Record<string, Cost>]): string[] {
  return Object.keys(small).filter(name => {
    const few = small[name]!, many = large[name]!
    return many.roundTrips !== few.roundTrips || many.roundTrips > (allowed[name] ?? Infinity) || many.documentsRead > Math.max(few.documentsRead * 2, 60)
  })
}

async function measure (size: number): Promise<Record<string, Cost>> {
  const cloud = await world({ instances: 1 })
  console.log(`filling with ${size.toLocaleString('en')} matters and payments…`)
  await fill(cloud.db, size)
  await fillPayments(cloud.db, size)
  const costs = await actions(cloud)
  await cloud.stop()
  return costs
}

async function main () {
  const costs: Record<string, Cost>[] = []
  for (const size of sizes) costs.push(await measure(size))
  const rows = table(costs)
  console.log(`\nround trips · documents read · documents written\n\n${rows}\n`)
  writeSection('bench', `## Actions\n\nMeasured by \`npm run bench\`: database round trips · documents read · documents written per action, counted at the wire of the local cloud.\nOne of them says who is calling, in every call; what is read for get, list, counts, candidates and act is read meanwhile, so these wait no longer for it.\n“Cold” is the first call of a person on an instance that does not know them yet: it reads their estates as well and waits for both.\n\n${rows}\n`)
  const over = wrong(costs as [Record<string, Cost>, Record<string, Cost>])
  if (over.length > 0) {
    console.error(`over budget: ${over.join(', ')}`)
    process.exitCode = 1
  }
}

void main()
