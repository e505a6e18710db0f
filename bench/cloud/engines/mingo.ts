/** Plain mingo over an array, kept as one line of JSON per document: no index, nothing durable of single writes. */
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Aggregator, Query } from 'mingo'
import type { Open } from '../engine'
import { page, pipeline, type Thing, unindexed } from '../things'

function revived (line: string): Thing {
  const thing = JSON.parse(line) as Thing
  thing.createdAt = new Date(thing.createdAt)
  for (const each of thing.history) each.at = new Date(each.at)
  return thing
}

async function load (file: string): Promise<Thing[]> {
  const things: Thing[] = []
  if (existsSync(file)) for await (const line of createInterface(createReadStream(file))) things.push(revived(line))
  return things
}

export const open: Open = async folder => {
  const file = path.join(folder, 'things.jsonl')
  const things = await load(file)
  const output = createWriteStream(file, { flags: 'a' })
  return {
    insertMany: async documents => {
      things.push(...documents)
      if (!output.write(documents.map(each => `${JSON.stringify(each)}\n`).join(''))) await once(output, 'drain')
    },
    page: async () => new Query(page.filter).find<Thing>(things).sort({ [page.field]: -1 }).limit(page.limit).all().map(({ _id }) => _id),
    scan: async () => new Query(unindexed).find<Thing>(things).all().length,
    aggregate: async () => new Aggregator(pipeline).run(things),
    close: async () => {
      output.end()
      await once(output, 'finish')
    }
  }
}
