/** Every hour: exports, and sheets that were read, go after a day. */
import { remove } from '../files/store'
import { exportsBefore, forgetBefore, keepMs, removeExport } from '../imports/repo'
import { app } from '../kit/cloud'

const batch = 200

/** @returns what was removed; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const before = Date.now() - keepMs, exports = await exportsBefore(before, batch)
  // The file goes first: an entry without a file is harmless, a file without an entry would stay for ever.
  for (const each of exports) { await remove(each.fileId); await removeExport(each) }
  await forgetBefore(before)
  console.log(JSON.stringify({ function: 'imports-tidy', exports: exports.length }))
  return { ok: true, exports: exports.length }
}
