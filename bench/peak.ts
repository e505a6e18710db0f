/** How much memory a process has held at most (Linux: VmHWM of /proc); elsewhere nobody tells. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** @returns MB since the last time it was asked; undefined where nobody tells */
export function peakOf (pid: number): number | undefined {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return undefined
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8')) ?? []
  // 5 begins the peak anew (proc(5), clear_refs).
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024)
}
