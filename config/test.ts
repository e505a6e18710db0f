/** `npm test`: every check there is, and one plain closing line. Names on the command line pick some. */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '..')
const report = path.join(root, 'node_modules/.cache/jest-report.json')

interface Tally { passed: number, failed: number, skipped: number }

type Check = () => Promise<Tally>

/** A command of the project counts as one test. It has its say when it is done: others talk meanwhile. */
const command = (name: string): Check => () => new Promise(resolve => {
  const said: Buffer[] = [], child = spawn('npm', ['run', '--silent', name], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part))
  child.on('close', code => {
    process.stdout.write(`npm run ${name}\n${Buffer.concat(said).toString()}`)
    resolve({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })
  })
})

const run = (args: string[]) => new Promise<number>(resolve => {
  spawn('npx', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).on('close', code => resolve(code ?? 1))
})

/** Jest counts for itself; a run that broke before it could count is a failure. On a real environment files share collections, so they take turns. */
const jest = (...projects: string[]): Check => async () => {
  rmSync(report, { force: true })
  const code = await run(['jest', '--selectProjects', ...projects, '--json', '--outputFile', report, '--forceExit', '--maxWorkers', process.env.REMOTE ? '1' : '2'])
  try {
    const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
    return { passed: passed ?? 0, failed: (numFailedTests ?? 0) || (code === 0 ? 0 : 1), skipped: skipped ?? 0 }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** Each keeps one core busy, and so there are two at a time. Builds, too: what runs them comes afterwards. */
const commands: Record<string, Check> = {
  lint: command('lint'), types: command('typecheck'), h5: command('build:h5'), weapp: command('build:weapp'), functions: command('build:functions')
}

/** Each keeps all cores busy. What tells soonest first. */
const suites: Record<string, Check> = {
  jest: jest('unit', 'client', 'house'), emulator: jest('emulator'), conformance: jest('conformance'), gates: jest('weapp'), browser: jest('browser'), stories: jest('stories')
}

const lanes = 2

async function main () {
  const wanted = process.argv.slice(2), total: Tally = { passed: 0, failed: 0, skipped: 0 }, lines: string[] = []
  const isWanted = ([name]: [string, Check]) => wanted.length === 0 || wanted.includes(name)
  const go = async ([name, check]: [string, Check]) => {
    const started = Date.now(), { passed, failed, skipped } = await check()
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
    lines.push(`${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${Math.round((Date.now() - started) / 1000)} s`)
  }
  const left = Object.entries(commands).filter(isWanted)
  await Promise.all(Array.from({ length: lanes }, async () => { for (let next = left.shift(); next; next = left.shift()) await go(next) }))
  for (const suite of Object.entries(suites).filter(isWanted)) await go(suite)
  console.log(`\n${lines.join('\n')}\n`)
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

void main()
