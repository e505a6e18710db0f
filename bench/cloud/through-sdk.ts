/** The local cloud as functions meet it: another process, HTTP, and the SDK as it is. */
import { connect, databaseOf } from '../../tests/conformance/sdk'
import { startTestCloud } from '../../tests/conformance/cloud'
import { thingAt } from './things'

const count = 256

/** Durable inserts per second: one after the other, and 64 at a time. */
export async function insertsThroughSdk (): Promise<{ alone: number, atOnce: number }> {
  const cloud = await startTestCloud({ collections: { things: { indexes: [] } } })
  const things = databaseOf(connect(cloud.origin)).collection('things')
  let place = 0
  const rate = async (atOnce: number) => {
    const from = performance.now()
    for (let i = 0; i < count; i += atOnce) await Promise.all(Array.from({ length: atOnce }, () => things.add(thingAt(place++))))
    return count / ((performance.now() - from) / 1000)
  }
  try {
    await rate(64)
    return { alone: await rate(1), atOnce: await rate(64) }
  } finally {
    await cloud.stop()
  }
}
