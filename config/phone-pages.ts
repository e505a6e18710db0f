/** The mini-program for browsers, which the simulator's phones show: built when it is missing or older than its sources. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '..')
const page = path.join(root, 'dist/h5/index.html')
const sources = ['client', 'domain', 'config/index.ts', 'package-lock.json']

const newest = (file: string): number => statSync(file).isDirectory()
  ? Math.max(0, ...readdirSync(file).map(name => newest(path.join(file, name))))
  : statSync(file).mtimeMs

const isCurrent = () => existsSync(page) && statSync(page).mtimeMs > Math.max(...sources.map(source => newest(path.join(root, source))))

/** Every this often somebody who waits is told for how long already. */
const tickMs = 5000

function build (): Promise<void> {
  const started = Date.now()
  const child = spawn(process.execPath, [path.join(root, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'h5'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const output: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk))
  const ticking = setInterval(() => console.log(`  仍在编译手机页面，已用 ${Math.round((Date.now() - started) / 1000)} 秒`), tickMs)
  return new Promise((done, failed) => {
    child.on('close', code => {
      clearInterval(ticking)
      if (code === 0) return done()
      failed(new Error(`手机页面没有编译成功：\n${Buffer.concat(output).toString()}`))
    })
  })
}

/** @throws Error with what the build said where it fails */
export async function buildPhonePages (): Promise<void> {
  if (isCurrent()) return
  console.log('正在编译手机页面，第一次约需一两分钟…')
  await build()
}
