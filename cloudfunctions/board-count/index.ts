/** Every minute: what changed since it was last counted. May be killed anywhere, or run twice at once. */
import { count } from '../board/count'
import { touch } from '../board/tally-repo'
import { estates } from '../estate/repo'
import { app } from '../kit/cloud'
import { uncounted } from '../matter/repo'

/** Matters read at a time. */
const batch = 100

/** Nothing new is begun after this, so that the function is done before its time is up, ms. */
const runFor = 40_000

/** @returns how many were counted; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now(), isOver = () => Date.now() > now + runFor
  let counted = 0
  for (;;) {
    const found = await uncounted(batch)
    counted += await count(found, now, isOver)
    if (found.length < batch || isOver()) break
  }
  if (!isOver()) await touch((await estates()).map(each => each._id), now)
  console.log(JSON.stringify({ function: 'board-count', counted, milliseconds: Date.now() - now }))
  return { ok: true, counted }
}
