/**
 * Woken by whoever has changed a matter. It does only what the sweep would do a minute later, tells its caller nothing and
 * takes nobody's word for anything, so a client that calls it does no harm.
 */
import * as v from 'valibot'
import { id } from '@domain/kit/schema'
import { log } from '../kit/log'
import { deliver } from './deliver'
import { pushDue } from './push'

/** Not strict: the platform adds `userInfo` to what clients send. */
const call = v.object({ matterId: id })

/** @param event `{ matterId }` */
export async function main (event: unknown): Promise<{ ok: boolean }> {
  const started = Date.now()
  const ok = v.is(call, event)
  if (ok) await pushDue(started, { personIds: await deliver(event.matterId, started) })
  log({ function: 'courier', method: 'deliver', code: ok ? 'ok' : 'invalid', milliseconds: Date.now() - started })
  return { ok }
}
