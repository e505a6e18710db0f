/** One engine in a process of its own: `child.js ENGINE TASK SIZE FOLDER`. Prints its figures as one line of JSON. */
import type { Engine, Open } from './engine'
import { open as mingo } from './engines/mingo'
import { open as nedb } from './engines/nedb'
import { open as store } from './engines/store'
import { median } from './median'
import { thingAt, thingsFrom } from './things'

const engines: Record<string, Open> = { store, nedb, mingo }
const batch = 500
/** A question that takes long is asked less often. */
const patienceMilliseconds = 2000

/** Milliseconds of one call, the median of up to `times`. */
async function timed (times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  const begun = performance.now()
  while (taken.length < times && (taken.length < 3 || performance.now() - begun < patienceMilliseconds)) {
    const from = performance.now()
    await work()
    taken.push(performance.now() - from)
  }
  return median(taken)
}

const peakMegabytes = () => process.resourceUsage().maxRSS * 1024 / 1e6

async function fill (engine: Engine, size: number) {
  const from = performance.now()
  for (let place = 0; place < size; place += batch) await engine.insertMany([...thingsFrom(place, Math.min(batch, size - place))])
  return { bulkPerSecond: size / ((performance.now() - from) / 1000), peakMegabytes: peakMegabytes() }
}

/** Documents per second: one after the other, and 64 at a time. */
async function inserts (insert: NonNullable<Engine['insert']>, size: number) {
  const count = 256
  let place = size
  const rate = async (atOnce: number) => {
    const from = performance.now()
    for (let i = 0; i < count; i += atOnce) await Promise.all(Array.from({ length: atOnce }, () => insert(thingAt(place++))))
    return count / ((performance.now() - from) / 1000)
  }
  return { insertsPerSecond: await rate(1), insertsAtOncePerSecond: await rate(64) }
}

async function ask (engine: Engine, size: number, openMilliseconds: number) {
  const restMegabytes = process.memoryUsage().rss / 1e6
  const few = size <= 100_000
  return {
    openMilliseconds,
    restMegabytes,
    pageMilliseconds: await timed(500, engine.page),
    ...(few && { scanMilliseconds: await timed(5, engine.scan) }),
    ...(few && engine.aggregate && { aggregateMilliseconds: await timed(5, engine.aggregate) }),
    ...(engine.insert && await inserts(engine.insert, size)),
    peakMegabytes: peakMegabytes()
  }
}

async function main ([name, task, size, folder]: string[]) {
  const engine = await engines[name!]!(folder!)
  const first = task === 'fill' ? [] : await engine.page()
  // Counted from the start of the process, so that loading the program is part of it.
  const openMilliseconds = performance.now()
  const figures = task === 'fill' ? await fill(engine, Number(size)) : task === 'open' ? { openMilliseconds } : await ask(engine, Number(size), openMilliseconds)
  await engine.close()
  console.log(JSON.stringify({ ...figures, first }))
}

void main(process.argv.slice(2))
