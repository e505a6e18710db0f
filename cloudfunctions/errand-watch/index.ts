/** Every minute: errands whose function was killed, or that were put off. */
import { app } from '../kit/cloud'
import { custodyErrands } from '../key-custody/errands'
import { estateOf } from '../estate/repo'
import { settle } from '../matter/errands'
import { withErrands } from '../matter/repo'
import { moveErrands } from '../move-in/errands'
import { renovationErrands } from '../renovation/errands'
import { statementErrands } from '../statement/errands'

/** At most this many matters in one run; the next is a minute away. */
const batch = 100

const errands = { ...renovationErrands, ...moveErrands, ...custodyErrands, ...statementErrands }

/** @returns what was looked at; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now(), found = await withErrands(now, batch)
  for (const matter of found) await settle(matter, errands, await estateOf(matter.estateId), now)
  return { ok: true, matters: found.length }
}
