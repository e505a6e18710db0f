import { hiddenAs } from '@domain/matter/content'
import type { Matter } from '@domain/matter/matter'
import { checkPicture } from '../kit/content'
import { linksFor } from '../kit/links'
import { awaitVerdict } from './repo'

/**
 * Asks WeChat about those of these pictures that wait for it. One that WeChat does not take goes on waiting: only staff
 * and whoever asked see it. Nothing of this is the author's trouble, so nothing is thrown.
 */
export async function askAbout (matter: Matter, fileIds: readonly string[], openId: string, now: number): Promise<void> {
  const waiting = fileIds.filter(fileId => hiddenAs(matter, fileId) === 'waiting')
  if (waiting.length === 0) return
  try {
    const links = await linksFor(waiting)
    await Promise.all([...links].map(async ([fileId, url]) => {
      const traceId = await checkPicture(openId, url)
      if (traceId) await awaitVerdict({ _id: traceId, v: 1, estateId: matter.estateId, matterId: matter._id, fileId, at: now })
    }))
  } catch (error) {
    console.error(`content: pictures of ${matter._id} were not sent to be looked at`, error)
  }
}
