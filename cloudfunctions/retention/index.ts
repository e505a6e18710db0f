/**
 * Every ten minutes what was approved to be erased; each night what is older than its retention. Nobody calls it: only the
 * platform's timers come without a WeChat identity.
 */
import { app } from '../kit/cloud'
import { eraseApproved } from '../privacy/erase'
import { dispose } from './dispose'

/** @param event of a timer, which says which one it is */
export async function main (event?: { TriggerName?: string }) {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now()
  const erased = await eraseApproved(now)
  const taken = event?.TriggerName === 'nightly' ? await dispose(now) : {}
  console.log(JSON.stringify({ function: 'retention', erased, taken, milliseconds: Date.now() - now }))
  return { ok: true, erased, taken }
}
