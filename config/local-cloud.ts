/** The local cloud as a child of `npm start`. */
import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'

const root = path.resolve(__dirname, '..')

export interface LocalCloud {
  /** `http://127.0.0.1:PORT` */
  origin: string
  /** Settled when the process has ended. */
  ended: Promise<number>
  stop (): void
}

const endOf = (child: ChildProcess) => new Promise<number>(resolve => child.once('exit', code => resolve(code ?? 1)))

/** @throws Error with what it printed where it does not come up: a port that is taken, a folder in use */
export async function startLocalCloud (port: number, data: string): Promise<LocalCloud> {
  const child = spawn(process.execPath, [path.join(root, 'dist/emulator/main.js'), '--port', String(port), '--data', data, '--quiet'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed: string[] = []
  const listening = new Promise<string>(resolve => {
    createInterface(child.stdout).on('line', line => {
      const [, origin] = /^local cloud listening on (\S+)$/.exec(line) ?? []
      if (origin) resolve(origin)
      else console.log(line)
    })
  })
  createInterface(child.stderr).on('line', line => { printed.push(line); console.error(line) })
  const ended = endOf(child)
  const origin = await Promise.race([listening, ended.then(() => { throw new Error(`本地云没有启动：${printed.join('\n')}`) })])
  return { origin, ended, stop: () => { child.kill('SIGTERM') } }
}
