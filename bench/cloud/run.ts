/** Starts children and collects their figures; one that takes too long is stopped, and that is its result. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { openCache } from '../../tests/make/bundle-cache'
import { median } from './median'

/** What one engine did with one size; what is missing it does not offer, or was not asked. */
export interface Figures {
  bulkPerSecond?: number
  insertsPerSecond?: number
  insertsAtOncePerSecond?: number
  openMilliseconds?: number
  pageMilliseconds?: number
  scanMilliseconds?: number
  aggregateMilliseconds?: number
  restMegabytes?: number
  peakMegabytes?: number
  /** Seconds after which it was stopped. */
  stopped?: number
}

export const patienceSeconds = 300
const coldStarts = 3

/** Plain JavaScript, so that no compiler counts as memory or as time to open. */
export async function bundleChild (): Promise<string> {
  const outfile = path.join(openCache('bench'), 'child.js')
  await build({ entryPoints: [path.join(__dirname, 'child.ts')], outfile, bundle: true, packages: 'external', platform: 'node', target: 'node20', format: 'cjs' })
  return outfile
}

const execute = promisify(execFile)

/** @returns undefined where it was stopped */
async function child (file: string, parameters: string[]): Promise<Figures & { first: string[] } | undefined> {
  try {
    const { stdout } = await execute(process.execPath, ['--max-old-space-size=8192', file, ...parameters], { timeout: parameters[0] === 'store' ? 0 : patienceSeconds * 1000, killSignal: 'SIGKILL' })
    return JSON.parse(stdout) as Figures & { first: string[] }
  } catch (error) {
    if ((error as { killed?: boolean }).killed) return undefined
    throw error
  }
}

export interface Measured extends Figures {
  /** The ids of the page, by which engines are compared. */
  first: string[]
}

export async function measure (file: string, engine: string, size: number): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), `bench-${engine}-`))
  const stopped = { stopped: patienceSeconds, first: [] }
  try {
    const filled = await child(file, [engine, 'fill', String(size), folder])
    if (!filled) return stopped
    const opened: number[] = []
    for (let i = 0; i < coldStarts; i++) {
      const figures = await child(file, [engine, 'open', String(size), folder])
      if (!figures) return { ...stopped, ...filled }
      opened.push(figures.openMilliseconds!)
      // Whoever needs that long does not get faster by being asked again.
      if (figures.openMilliseconds! > 10_000) break
    }
    const asked = await child(file, [engine, 'ask', String(size), folder])
    if (!asked) return { ...stopped, ...filled }
    return { ...filled, ...asked, openMilliseconds: median(opened), peakMegabytes: Math.max(filled.peakMegabytes!, asked.peakMegabytes!) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
