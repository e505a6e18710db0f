import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'

/** More bytes came than a file may have. */
export class FileTooLarge extends Error {}

/**
 * Writes content into a new file, which is on disk when the promise is fulfilled. Leaves the rest of the content unread
 * where it is not taken: destroying it would cut off the answer, too.
 * @throws FileTooLarge, and what the disk says
 */
export async function receive(content: Readable, location: string, mostBytes: number): Promise<void> {
  // It can break off before the loop listens, or when the loop has given up; either way the loop is who tells.
  content.on('error', () => undefined)
  const file = await open(location, 'wx')
  try {
    let bytes = 0
    for await (const chunk of content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > mostBytes) throw new FileTooLarge(`more than ${mostBytes} bytes`)
      await file.appendFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The size of a file and its first bytes, which tell its type. */
export async function measure(location: string): Promise<{ bytes: number; head: Buffer }> {
  const file = await open(location)
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0)
    return { bytes: size, head: buffer.subarray(0, bytesRead) }
  } finally {
    await file.close()
  }
}
