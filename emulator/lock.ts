import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function holderOf(file: string): number | undefined {
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  return Number.isInteger(pid) && pid !== process.pid && isAlive(pid) ? pid : undefined
}

/**
 * Makes sure that one process only works on a data folder. The lock of a process that is gone is taken over.
 * @returns lets the folder go.
 * @throws Error that says who holds it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch {
    const holder = holderOf(file)
    if (holder !== undefined) throw new Error(`the data folder ${folder} is in use by the local cloud with process id ${holder}; stop that one first`)
    writeFileSync(file, String(process.pid))
  }
  return () => rmSync(file, { force: true })
}
