import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { invalidParameter } from './manager-error'

/** Ours, and below what the platform takes: no function is near them, and a zip bomb is soon over them. */
const largestCodeBytes = 100 * 1024 * 1024
const mostEntries = 2000

const fileTypes = 0o170000
const symbolicLink = 0o120000

const refused = (message: string) => invalidParameter(`the code is no good zip file: ${message}`, 'InvalidParameterValue.Code')

const opened = (zip: Buffer) =>
  new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (error, file) => (error ? reject(refused(error.message)) : resolve(file)))
  })

const contentOf = (file: ZipFile, entry: Entry) =>
  new Promise<Readable>((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })

/** Names that climb or start at the root never get here: yauzl refuses them, and sizes that lie. */
async function unpack(file: ZipFile, entry: Entry, folder: string): Promise<void> {
  if (((entry.externalFileAttributes >>> 16) & fileTypes) === symbolicLink) throw refused(`${entry.fileName} is a symbolic link`)
  const place = join(folder, entry.fileName)
  mkdirSync(entry.fileName.endsWith('/') ? place : dirname(place), { recursive: true })
  if (!entry.fileName.endsWith('/')) await pipeline(await contentOf(file, entry), createWriteStream(place, { flush: true }))
}

/**
 * Unpacks a function's code.
 * @throws InvalidParameterValue.Code for what is no zip, leads out of the folder or is too large; some of it may lie in the folder then
 */
export async function unzip(zip: Buffer, folder: string): Promise<void> {
  const file = await opened(zip)
  if (file.entryCount > mostEntries) throw refused(`it has ${file.entryCount} entries, and ${mostEntries} are allowed`)
  let bytes = 0
  await new Promise<void>((resolve, reject) => {
    const fail = (error: Error) => reject(refused(error.message))
    file.on('error', fail)
    file.on('end', resolve)
    file.on('entry', (entry: Entry) => {
      bytes += entry.uncompressedSize
      if (bytes > largestCodeBytes) return fail(new Error(`unpacked it has more than ${largestCodeBytes} bytes`))
      unpack(file, entry, folder).then(() => file.readEntry(), fail)
    })
    file.readEntry()
  })
}
