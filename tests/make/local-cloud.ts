/** Starts the local cloud as a process of its own, as everybody else does. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { bundleConsole } from '../../config/bundle-console'
import { bundleEmulator } from '../../config/bundle-emulator'
import { keepAs, openCache } from './bundle-cache'

export interface LocalCloudOptions {
  /** Kept when the cloud stops; without it a new folder is made and removed. */
  data?: string
  functions?: string
  static?: string
  /** A folder with a bundled emulator; without it one is bundled, once per test process. */
  emulator?: string
  env?: Record<string, string>
  /** More of the command line, as `--instances 2`. */
  arguments?: string[]
}

export interface RunningLocalCloud {
  /** `http://127.0.0.1:PORT` */
  origin: string
  pid: number
  data: string
  /** What it has printed so far. */
  output: string[]
  stop(signal?: NodeJS.Signals): Promise<void>
}

const root = resolve(__dirname, '../..')

let bundled: Promise<string> | undefined

/** Inside the project, so that the bundle finds its packages, and named by what it is, so that test processes share it. */
async function bundle(): Promise<string> {
  const cache = openCache('emulator')
  const draft = mkdtempSync(join(cache, 'draft-'))
  await bundleEmulator(draft)
  await bundleConsole(join(draft, 'console'))
  const hash = createHash('sha256')
  for (const name of ['main.js', 'worker.js', 'console/page.js', 'console/page.css']) hash.update(readFileSync(join(draft, name)))
  return keepAs(join(cache, hash.digest('hex').slice(0, 16)), draft)
}

/** Fulfilled with the origin once it listens. @throws Error with its output where it ends before. */
function listening(child: ChildProcess, output: string[]): Promise<string> {
  return new Promise((done, failed) => {
    child.once('exit', (code) => failed(new Error(`the local cloud ended with ${code}: ${output.join('\n')}`)))
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue
      createInterface(stream).on('line', (line) => {
        output.push(line)
        const [, origin] = /^local cloud listening on (\S+)$/.exec(line) ?? []
        if (origin) done(origin)
      })
    }
  })
}

export async function startLocalCloud(options: LocalCloudOptions = {}): Promise<RunningLocalCloud> {
  const emulator = options.emulator ?? (await (bundled ??= bundle()))
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'local-cloud-'))
  const functions = options.functions ?? join(data, 'no-functions')
  const parameters = ['--port', '0', '--data', data, '--functions', functions, '--static', options.static ?? 'dist/h5', '--no-timers']
  const child = spawn(process.execPath, [join(emulator, 'main.js'), ...parameters, ...(options.arguments ?? [])], {
    cwd: root,
    env: { PATH: process.env.PATH, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  const origin = await listening(child, output)
  return {
    origin,
    pid: child.pid as number,
    data,
    output,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal)
        await once(child, 'exit')
      }
      if (!options.data && existsSync(data)) rmSync(data, { recursive: true, force: true })
    },
  }
}
