import { chains } from './chains'
import type { Command, Surroundings } from './command'
import { readHeads, writeHeads } from './heads'
import { invariants } from './invariants'
import type { Estate } from '@domain/estate/estate'
import { pages } from './pages'
import { wrongTallies } from './tally-sums'

async function brokenInvariants ({ db, page, print, progress }: Surroundings): Promise<string[]> {
  const wrong: string[] = []
  for (const [name, { collection, fields, broken }] of Object.entries(invariants)) {
    let count = 0
    const before = wrong.length
    for await (const documents of pages(db, collection, { fields, page })) {
      wrong.push(...(await broken(documents, db)).map(each => `${name}: ${each}`))
      count += documents.length
      progress(`${collection}: ${count}`)
    }
    if (wrong.length === before) print(`${name}: ${count} looked at`)
  }
  return wrong
}

async function wrongSums (surroundings: Surroundings): Promise<string[]> {
  const wrong: string[] = []
  for await (const estates of pages<Pick<Estate, '_id'>>(surroundings.db, 'estates', { fields: { name: true }, page: surroundings.page })) for (const { _id } of estates) {
    wrong.push(...(await wrongTallies(surroundings, _id)).wrong.map(({ tally }) => `the board’s ${tally.name} of ${_id} is not what was counted: recount`))
  }
  return wrong
}

/** Whether the audit log and signed confirmations are as they were written, and what must hold between documents holds. Reads only; says everything that is wrong. */
export const verify: Command = async surroundings => {
  const { heads: file, dryRun, print } = surroundings
  const { wrong, heads } = await chains(surroundings, readHeads(file))
  wrong.push(...await brokenInvariants(surroundings), ...await wrongSums(surroundings))
  for (const line of wrong) print(`WRONG ${line}`)
  if (file !== undefined && !dryRun && wrong.length === 0) writeHeads(file, heads)
  print(wrong.length === 0 ? 'all is well' : `${wrong.length} wrong`)
  return wrong.length === 0
}
