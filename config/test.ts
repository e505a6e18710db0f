/** `npm test`: every check there is, one after another, and one plain closing line. Names on the command line pick some. */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '..')
const report = path.join(root, 'node_modules/.cache/jest-report.json')

interface Tally { passed: number, failed: number, skipped: number }

const run = (command: string, args: string[], env: NodeJS.ProcessEnv = {}) => new Promise<number>(resolve => {
  spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).on('close', code => resolve(code ?? 1))
})

/** A check that is one command counts as one test. */
const check = (command: string, ...args: string[]) => async (): Promise<Tally> => {
  const code = await run(command, args)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/** Jest counts for itself; a run that broke before it could count is a failure. On a real environment files share collections, so they take turns. */
const jest = (...projects: string[]) => async (): Promise<Tally> => {
  rmSync(report, { force: true })
  const code = await run('npx', ['jest', '--selectProjects', ...projects, '--json', '--outputFile', report, '--forceExit', '--maxWorkers', process.env.REMOTE ? '1' : '2'])
  try {
    const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
    return { passed: passed ?? 0, failed: (numFailedTests ?? 0) || (code === 0 ? 0 : 1), skipped: skipped ?? 0 }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** In this order: what tells soonest first; builds before what runs them. */
const checks: Record<string, () => Promise<Tally>> = {
  types: check('npm', 'run', '--silent', 'typecheck'),
  lint: check('npm', 'run', '--silent', 'lint'),
  jest: jest('unit', 'client', 'house'),
  emulator: jest('emulator'),
  functions: check('npm', 'run', '--silent', 'build:functions'),
  conformance: jest('conformance'),
  stories: jest('stories'),
  weapp: check('npm', 'run', '--silent', 'build:weapp'),
  gates: jest('weapp'),
  h5: check('npm', 'run', '--silent', 'build:h5'),
  browser: jest('browser')
}

async function main () {
  const wanted = process.argv.slice(2)
  const total: Tally = { passed: 0, failed: 0, skipped: 0 }
  const lines: string[] = []
  for (const [name, go] of Object.entries(checks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const started = Date.now()
    const { passed, failed, skipped } = await go()
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
    lines.push(`${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${Math.round((Date.now() - started) / 1000)} s`)
  }
  console.log(`\n${lines.join('\n')}\n`)
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

void main()
