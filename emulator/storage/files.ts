import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, readdirSync } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Readable, Transform } from 'node:stream'
import type { Sqlite } from '../store/sqlite'
import { contentType } from './content-type'

export interface StoredFile {
  path: string
  bytes: number
  /** Milliseconds of the cloud's clock. */
  at: number
  type: string
  /** Where the bytes are. */
  location: string
}

const schema = `
  CREATE TABLE IF NOT EXISTS files(
    path TEXT PRIMARY KEY, blob TEXT NOT NULL, bytes INTEGER NOT NULL, at INTEGER NOT NULL, type TEXT NOT NULL
  )
`

type FileRow = [path: string, blob: string, bytes: number, at: number, type: string]

/** Object storage's limit for a single upload. */
export const largestFileBytes = 5 * 1024 ** 3

/** More bytes came than a file may have. */
export class FileTooLarge extends Error {}

function limited(most: number): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > most) done(new FileTooLarge(`more than ${most} bytes`))
      else done(null, chunk)
    },
  })
}

/** Stored files. The bytes lie in a folder, under names of their own; which path has which bytes is in the database. */
export class Files {
  private readonly folder: string

  constructor(
    dataFolder: string,
    private readonly sqlite: Sqlite,
    private readonly now: () => number,
    private readonly mostBytes = largestFileBytes,
  ) {
    this.folder = join(dataFolder, 'files')
    mkdirSync(this.folder, { recursive: true })
    sqlite.exec(schema)
    void this.removeOrphans()
  }

  /**
   * The file is on disk when the promise is fulfilled. An earlier one at the same path is replaced. Where the content breaks
   * off nothing is stored, and an earlier one stays.
   * @throws FileTooLarge
   */
  async put(path: string, content: Readable): Promise<StoredFile> {
    const blob = randomUUID()
    const location = join(this.folder, blob)
    const temporary = `${location}.part`
    try {
      await pipeline(content, limited(this.mostBytes), createWriteStream(temporary, { flush: true }))
      await rename(temporary, location)
      await syncFolder(this.folder)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
    const { bytes, head } = await measure(location)
    const [old] = this.rows('WHERE path = ?', path)
    const file = { path, bytes, at: this.now(), type: contentType(path, head), location }
    this.sqlite.run('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)', path, blob, bytes, file.at, file.type)
    if (old) await rm(old.location, { force: true })
    return file
  }

  /** @returns the copy, or undefined where there is nothing to copy. */
  async copy(from: string, to: string): Promise<StoredFile | undefined> {
    const file = this.get(from)
    return file && this.put(to, createReadStream(file.location))
  }

  get(path: string): StoredFile | undefined {
    return this.rows('WHERE path = ?', path)[0]
  }

  async read(path: string): Promise<Buffer | undefined> {
    const file = this.get(path)
    return file && readFile(file.location)
  }

  list(): StoredFile[] {
    return this.rows('ORDER BY at, path')
  }

  /** @returns whether there was one. */
  async remove(path: string): Promise<boolean> {
    const file = this.get(path)
    if (!file) return false
    this.sqlite.run('DELETE FROM files WHERE path = ?', path)
    await rm(file.location, { force: true })
    return true
  }

  async empty(): Promise<void> {
    this.sqlite.run('DELETE FROM files')
    await this.removeOrphans()
  }

  private rows(condition: string, ...parameters: string[]): StoredFile[] {
    return this.sqlite
      .rows<FileRow>(`SELECT path, blob, bytes, at, type FROM files ${condition}`, ...parameters)
      .map(([path, blob, bytes, at, type]) => ({ path, bytes, at, type, location: join(this.folder, blob) }))
  }

  /** What a crash left behind between writing the bytes and naming them. */
  private async removeOrphans(): Promise<void> {
    const known = new Set(this.list().map(({ location }) => location))
    const orphans = readdirSync(this.folder).map((name) => join(this.folder, name)).filter((location) => !known.has(location))
    await Promise.all(orphans.map((location) => rm(location, { force: true })))
  }
}

async function measure(location: string): Promise<{ bytes: number; head: Buffer }> {
  const file = await open(location)
  const { size } = await file.stat()
  const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0)
  await file.close()
  return { bytes: size, head: buffer.subarray(0, bytesRead) }
}

/** A rename is durable only once the folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync()
  await handle.close()
}
