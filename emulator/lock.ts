import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdFile } from './store/sqlite'

/** Whoever works on a data folder; for people to read, the lock itself is the kernel's. */
interface Holder {
  what: string
  pid: number
  /** When the process began, as the kernel counts it: a later process can have the same id. */
  started: string | undefined
  since: string
  port?: number
}

export interface FolderLock {
  /** Lets others know where this process listens. */
  announce: (port: number) => void
  release: () => void
}

/** Field 22 of `/proc/PID/stat`; the name before it may contain anything, but not `) `. Elsewhere than on Linux: unknown. */
function startOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ')[19]
  } catch {
    return undefined
  }
}

function holderOf(file: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder
    return holder.started === startOf(holder.pid) ? holder : undefined
  } catch {
    return undefined
  }
}

/** Who was first a moment ago may not have written its name yet. */
function waitForHolder(file: string): Holder | undefined {
  for (let tries = 0; tries < 20; tries++) {
    const holder = holderOf(file)
    if (holder) return holder
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  }
  return undefined
}

const named = ({ what, pid, since, port }: Holder) =>
  `the ${what} with process id ${pid}${port === undefined ? '' : `, on port ${port}`}, since ${since}`

function write(file: string, holder: Holder): void {
  writeFileSync(`${file}.${holder.pid}`, `${JSON.stringify(holder)}\n`)
  renameSync(`${file}.${holder.pid}`, file)
}

function hold(folder: string): (() => void) | undefined {
  const file = join(folder, 'lock.sqlite')
  try {
    mkdirSync(folder, { recursive: true })
    return holdFile(file)
  } catch (error) {
    if ((error as { code?: string }).code === 'SQLITE_NOTADB') throw new Error(`${file} is not the lock of a local cloud; remove it if none is running`, { cause: error })
    throw new Error(`the data folder ${folder} cannot be used, it must be a folder that this user may read and write: ${String(error)}`, { cause: error })
  }
}

/**
 * Makes sure that one process only works on a data folder. A process that is gone holds nothing, however it ended.
 * @param what works on it.
 * @throws Error that says who holds it, since when and on which port; or that the folder cannot be used.
 */
export function lockFolder(folder: string, what: string): FolderLock {
  const file = join(folder, 'holder.json')
  const release = hold(folder)
  if (!release) {
    const holder = waitForHolder(file)
    throw new Error(`the data folder ${folder} is in use by ${holder ? named(holder) : 'another process'}; stop that one first`)
  }
  const holder: Holder = { what, pid: process.pid, started: startOf(process.pid), since: new Date().toISOString() }
  write(file, holder)
  return {
    announce: (port) => write(file, { ...holder, port }),
    release: () => {
      rmSync(file, { force: true })
      release()
    },
  }
}

/** Whether a cloud or a command works on the folder just now. A folder that cannot be locked is in nobody's use. */
export function isFolderInUse(folder: string): boolean {
  if (!existsSync(join(folder, 'lock.sqlite'))) return false
  const release = hold(folder)
  release?.()
  return release === undefined
}
