import { randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { filesOf, isBlobName } from '../data/layout'
import { syncToDisk } from '../data/sync'
import { writeRefused } from '../errors'
import type { Sqlite } from '../store/sqlite'
import { contentType } from './content-type'
import { measure, receive } from './receive'

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

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code

/** What a full disk, a used up quota and a limit on the size of files say. */
const refusals = new Set<string | undefined>(['ENOSPC', 'EDQUOT', 'EFBIG'])

/**
 * Stored files. The bytes lie in a folder, under names of their own; which path has which bytes is in the database. Bytes
 * are never changed once they have their name, and are removed only after the commit that stopped naming them.
 */
export class Files {
  private readonly folder: string

  constructor(
    dataFolder: string,
    private readonly sqlite: Sqlite,
    private readonly now: () => number,
    private readonly mostBytes = largestFileBytes,
  ) {
    this.folder = filesOf(dataFolder)
    mkdirSync(this.folder, { recursive: true })
    sqlite.exec(schema)
    this.removeOrphans()
  }

  /**
   * The bytes, their name and the row are on disk when the promise is fulfilled. An earlier file at the same path is
   * replaced then, and stays whole if anything fails before. @throws SYS_ERR where the disk is full, FileTooLarge
   */
  async put(path: string, content: Readable): Promise<StoredFile> {
    const blob = randomUUID()
    const location = join(this.folder, blob)
    const part = `${location}.part`
    try {
      await receive(content, part, this.mostBytes)
      await rename(part, location)
      syncToDisk(this.folder)
      const { bytes, head } = await measure(location)
      const file = { path, bytes, at: this.now(), type: contentType(path, head), location }
      // Nothing waits between these two, so that of two uploads to one path each removes what the other has not named.
      const old = this.get(path)
      this.sqlite.run('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)', path, blob, bytes, file.at, file.type)
      if (old) await discard(old)
      return file
    } catch (error) {
      await Promise.all([part, location].map((left) => rm(left, { force: true })))
      throw refusals.has(codeOf(error)) ? writeRefused(String(codeOf(error))) : error
    }
  }

  /** @returns the copy, or undefined where there is nothing to copy. */
  async copy(from: string, to: string): Promise<StoredFile | undefined> {
    const file = this.get(from)
    return file && this.put(to, createReadStream(file.location))
  }

  get(path: string): StoredFile | undefined {
    return this.rows('WHERE path = ?', path)[0]
  }

  /** An open file can be read to its end, even if it is replaced meanwhile. The caller closes the handle. */
  async open(path: string): Promise<{ file: StoredFile; handle: FileHandle } | undefined> {
    for (let file = this.get(path); file; ) {
      try {
        return { file, handle: await open(file.location) }
      } catch (error) {
        const now = this.get(path)
        // It was replaced or removed between the row and the bytes.
        if (codeOf(error) !== 'ENOENT' || now?.location === file.location) throw error
        file = now
      }
    }
    return undefined
  }

  async read(path: string): Promise<Buffer | undefined> {
    const opened = await this.open(path)
    if (!opened) return undefined
    try {
      return await readFile(opened.handle)
    } finally {
      await opened.handle.close()
    }
  }

  list(): StoredFile[] {
    return this.rows('ORDER BY at, path')
  }

  /** @returns whether there was one. */
  async remove(path: string): Promise<boolean> {
    const file = this.get(path)
    if (!file) return false
    this.sqlite.run('DELETE FROM files WHERE path = ?', path)
    await discard(file)
    return true
  }

  /** Removes what is stored now, and not what an upload under way is about to name. */
  async empty(): Promise<void> {
    const files = this.list()
    this.sqlite.run('DELETE FROM files')
    await Promise.all(files.map(discard))
  }

  private rows(condition: string, ...parameters: string[]): StoredFile[] {
    return this.sqlite
      .rows<FileRow>(`SELECT path, blob, bytes, at, type FROM files ${condition}`, ...parameters)
      .map(([path, blob, bytes, at, type]) => ({ path, bytes, at, type, location: join(this.folder, blob) }))
  }

  /** What a crash left behind between writing the bytes and naming them. Done before the first upload can begin. */
  private removeOrphans(): void {
    const known = new Set(this.list().map(({ location }) => location))
    const locations = readdirSync(this.folder).filter(isBlobName).map((name) => join(this.folder, name))
    for (const location of locations) if (!known.has(location)) rmSync(location, { force: true })
  }
}

/** No row names them any more, so what cannot be removed now is an orphan of the next start, and no failure. */
const discard = ({ location }: StoredFile): Promise<void> =>
  rm(location, { force: true }).catch((error: Error) => console.error(`not removed yet: ${error.message}`))
