import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../tests/make/admin'
import type { Wire } from '../../tests/make/wire'

const most = 1000
const pauseMs = 10
/** Among so many latest calls one that still runs is found. */
const latest = 20

/** A call that runs has no time yet. */
const isRunning = ({ functionName, milliseconds }: { functionName: string, milliseconds: number }) => functionName === 'courier' && milliseconds === 0

/**
 * Waits until every message that a step owes has gone its way: time must not jump while one is being sent, or it would
 * look as if its sender had died.
 * @throws Error where that takes unreasonably long
 */
export async function settled (wire: Wire, db: Database): Promise<void> {
  for (let turn = 0; turn < most; turn++) {
    const { total: owing } = await db.collection('matters').where({ 'outbox.seq': db.command.gt(0) }).count() as { total?: number }
    const calls = await wire.get<{ functionName: string, milliseconds: number }[]>(`/control/invocations?limit=${latest}`)
    if (!owing && !calls.some(isRunning)) return
    await sleep(pauseMs)
  }
  throw new Error('messages are still on their way')
}
