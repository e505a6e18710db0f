/** `npm run admin` and its like as an operator starts them: processes of their own, with nothing of the tests' environment. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { localSettings } from '../../config/local-settings'

const root = path.resolve(__dirname, '../..')

export interface Finished { code: number | null, out: string, progress: string }

interface Options {
  keys?: string
  /** Cuts it off in the middle, as a closed laptop would, once its progress says this. */
  killAt?: RegExp
}

/** Runs `npm run admin -- …` against a local cloud. */
export async function operate (origin: string, parameters: readonly string[], { keys = localSettings.YIZHAN_KEYS, killAt }: Options = {}): Promise<Finished> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'config/admin/index.ts', ...parameters], {
    cwd: root,
    detached: true,
    env: { PATH: process.env.PATH, TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local', TCB_ENV: 'local-env', TCB_BASE_URL: origin, YIZHAN_KEYS: keys },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let out = '', progress = '', cut = false
  child.stdout.on('data', (text: Buffer) => { out += text.toString() })
  child.stderr.on('data', (text: Buffer) => {
    progress += text.toString()
    // With all that it started: tsx runs the command in a process of its own.
    if (killAt?.test(progress) && !cut && child.pid) { cut = true; process.kill(-child.pid, 'SIGKILL') }
  })
  const [code] = await once(child, 'close') as [number | null]
  return { code, out, progress }
}
