/**
 * WeChat's verdicts on pictures, pushed as `wxa_media_check`. Repeated or late, a verdict does no harm; one that nobody
 * waits for is nobody's. The trace id, which no phone is ever told, is what a caller would have to know.
 */
import * as v from 'valibot'
import { judged } from '@domain/matter/content'
import { log } from '../kit/log'
import { matterById, save } from '../matter/repo'
import { awaitedBy } from './repo'

const verdict = v.object({ Event: v.literal('wxa_media_check'), trace_id: v.pipe(v.string(), v.regex(/^[\w-]{8,128}$/)), errcode: v.number(), result: v.optional(v.object({ suggest: v.string() })) })

/** Of several who write at once one gets through each time. */
const attempts = 12

/** @returns whether the matter knows the verdict now */
async function tell (traceId: string, passed: boolean): Promise<boolean> {
  const awaited = await awaitedBy(traceId)
  for (let attempt = 0; awaited && attempt < attempts; attempt++) {
    const matter = await matterById(awaited.matterId)
    const checks = matter?.checks ?? [], after = judged(checks, awaited.fileId, passed)
    if (!matter || JSON.stringify(after) === JSON.stringify(checks)) return matter !== undefined
    if (await save(matter, { ...matter, rev: matter.rev + 1, checks: after })) return true
  }
  if (awaited) throw new Error(`content: a verdict on ${awaited.matterId} was not written`)
  return false
}

/** @param event as WeChat pushes it; one without a result failed to be judged, and the picture stays with staff */
export async function main (event: unknown): Promise<{ ok: boolean }> {
  const started = Date.now()
  const ok = !process.env.TCB_SOURCE?.startsWith('wx_client') && v.is(verdict, event)
  if (ok && event.errcode === 0 && event.result) await tell(event.trace_id, event.result.suggest === 'pass')
  log({ function: 'content', method: 'verdict', code: ok ? 'ok' : 'invalid', milliseconds: Date.now() - started })
  return { ok }
}
