/** Every hour: is there an open matter that nobody looks after? Run twice it finds the same, and tells it once. */
import { drill } from '../board/drill'
import { estates } from '../estate/repo'
import { app } from '../kit/cloud'

/** @returns how many are amiss; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now()
  let found = 0, failed = 0
  for (const estate of await estates()) {
    // One estate that fails must not hold up the others.
    await drill(estate, now).then(count => { found += count }, (error: unknown) => { failed++; console.error(`board-drill: ${estate._id}`, error) })
  }
  return { ok: failed === 0, found }
}
