/** Every hour: is there an open matter that nobody looks after? Run twice it finds the same, and tells it once. */
import { drill } from '../board/drill'
import { estates } from '../estate/repo'
import { app } from '../kit/cloud'
import { eachAlone } from '../kit/each-alone'

/** @returns how many are amiss; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now()
  let found = 0
  const failed = await eachAlone('board-drill', await estates(), async estate => { found += await drill(estate, now) })
  return { ok: failed === 0, found }
}
