/** Short-lived addresses of closed files, for somebody who was just found to be allowed to see them. */
import { app } from './cloud'

/** The SDK takes no more in one request. */
const batch = 50
const validSeconds = 600
/** A link is given out again while it has at least half its life before it: pictures of an open page go on loading. */
const againMs = validSeconds * 1000 / 2
const most = 5000

const given = new Map<string, { url: string, at: number }>()

async function ask (fileIds: string[], now: number) {
  const { fileList } = await app.getTempFileURL({ fileList: fileIds.map(fileID => ({ fileID, maxAge: validSeconds })) })
  for (const { code, fileID, tempFileURL } of fileList) {
    if (code === 'SUCCESS') given.set(fileID, { url: encodeURI(tempFileURL), at: now })
  }
}

/** @returns addresses by file id, valid for five minutes at least; a file that is gone has none */
export async function linksFor (fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const now = Date.now()
  if (given.size > most) given.clear()
  const stale = [...new Set(fileIds)].filter(id => { const link = given.get(id); return !link || Math.abs(now - link.at) > againMs })
  stale.forEach(id => given.delete(id))
  const batches = Array.from({ length: Math.ceil(stale.length / batch) }, (_, place) => stale.slice(place * batch, (place + 1) * batch))
  await Promise.all(batches.map(each => ask(each, now)))
  return new Map(fileIds.flatMap(id => { const link = given.get(id); return link ? [[id, link.url] as const] : [] }))
}
