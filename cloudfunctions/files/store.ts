/** What the function does with storage. */
import { app } from '../kit/cloud'

/** A file may be looked at for a minute after its link was made. */
const linkSeconds = 60

/** Which of these exist, with an address to read each at. */
export async function existing (fileIds: readonly string[]): Promise<Map<string, string>> {
  const { fileList } = await app.getTempFileURL({ fileList: fileIds.map(fileID => ({ fileID, maxAge: linkSeconds })) })
  return new Map(fileList.filter(each => each.code === 'SUCCESS').map(each => [each.fileID, encodeURI(each.tempFileURL)]))
}

/**
 * @param url as `existing` gave it
 * @param most bytes; hardly more than that is read, however large the file is
 * @returns the file or its beginning; undefined where there is no such file
 */
export async function read (url: string, most: number): Promise<Buffer | undefined> {
  const response = await fetch(url)
  // Storage may give links also for what was never uploaded.
  if (response.status === 404) return undefined
  if (!response.ok || !response.body) throw new Error(`storage answered ${response.status}`)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    if ((length += chunk.length) > most) break
  }
  return Buffer.concat(chunks)
}

/** @returns the file's id */
export async function write (cloudPath: string, fileContent: Buffer): Promise<string> {
  const { fileID } = await app.uploadFile({ cloudPath, fileContent })
  if (!fileID) throw new Error(`storage did not take ${cloudPath}`)
  return fileID
}

export const remove = (fileId: string) => app.deleteFile({ fileList: [fileId] })
