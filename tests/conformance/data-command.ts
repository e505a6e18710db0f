/** The data commands as child processes, as people run them. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

const root = resolve(__dirname, '../..')

/** @param memoryMegabytes the most the process's JavaScript may use; with more it dies. */
export function cloudCommand(parameters: string[], memoryMegabytes?: number): Promise<Outcome> {
  const limits = memoryMegabytes === undefined ? [] : [`--max-old-space-size=${memoryMegabytes}`]
  const child = spawn(process.execPath, [...limits, '--import', 'tsx', 'emulator/data/command.ts', ...parameters], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const outcome: Outcome = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (outcome.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (outcome.stderr += chunk.toString()))
  return new Promise((done) => child.once('close', (code) => done({ ...outcome, code })))
}
