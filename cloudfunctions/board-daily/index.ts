/** Each night what there is beside matters; on Mondays the report of the week that is over. Run twice it is made once. */
import { makeReport } from '../board/weekly'
import { takeStock } from '../board/stocks'
import type { Estate } from '@domain/estate/estate'
import { estates } from '../estate/repo'
import { app } from '../kit/cloud'
import { eachAlone } from '../kit/each-alone'

const duties: Record<string, (estate: Estate, now: number) => Promise<unknown>> = { nightly: takeStock, mondays: makeReport }

/** @param event of a timer, which says which one it is */
export async function main (event?: { TriggerName?: string }) {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now(), duty = duties[event?.TriggerName ?? '']
  const failed = duty ? await eachAlone('board-daily', await estates(), estate => duty(estate, now)) : 0
  return { ok: failed === 0 }
}
