/** Makes of `cloudfunctions/` what WeChat's developer tools upload and the local cloud runs: one file per function, and what it loads on demand. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bundleConsole } from './bundle-console'
import { bundleEmulator } from './bundle-emulator'
import { keepOut } from './kept-out'
import { deployed, type Deployed } from './function-list'
import { manifestOf } from './manifest'
import { buildWithOnDemand } from './on-demand'

const root = path.resolve(__dirname, '..')

/** `config.json` as the developer tools read it from a function's folder. */
const configOf = ({ openapi = [], timers = [] }: Deployed) => ({
  permissions: { openapi },
  triggers: timers.map(({ name, cron }) => ({ name, type: 'timer', config: cron }))
})

const write = (file: string, value: unknown) => writeFile(file, `${JSON.stringify(value, null, 2)}\n`)

/** Folders of functions that are no more. */
async function removeOthers (target: string, functions: readonly Deployed[]): Promise<void> {
  const folders = (await readdir(target, { withFileTypes: true })).filter(each => each.isDirectory()).map(each => each.name)
  const old = folders.filter(name => !functions.some(each => each.name === name))
  await Promise.all(old.map(name => rm(path.join(target, name), { recursive: true })))
}

/**
 * Bundles every function with everything it needs, so that nothing is installed in the cloud, and writes `manifest.json`
 * for the local cloud beside them.
 * @param outdir is written over, not emptied before: a local cloud that runs on it goes on
 * @returns the names of the functions
 */
export async function bundleFunctions (outdir = 'dist/functions'): Promise<string[]> {
  const target = path.resolve(root, outdir), functions = deployed()
  await buildWithOnDemand({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(functions.map(({ name, entry }) => [path.join(name, 'index'), entry])),
    outdir: target,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    tsconfig: path.join(root, 'tsconfig.json'),
    minify: true,
    // Names of functions and classes stand in stack traces and in what the SDK tells of itself.
    keepNames: true,
    plugins: [keepOut],
    sourcemap: true,
    charset: 'utf8',
    logLevel: 'warning'
  })
  await mkdir(target, { recursive: true })
  await Promise.all(functions.map(each => write(path.join(target, each.name, 'config.json'), configOf(each))))
  await write(path.join(target, 'manifest.json'), manifestOf(functions))
  await removeOthers(target, functions)
  return functions.map(({ name }) => name)
}

/** Everything that runs besides the phone's pages: functions, the local cloud and its simulator page. */
export async function bundleAll (): Promise<void> {
  await Promise.all([bundleFunctions(), bundleEmulator(), bundleConsole()])
}

if (require.main === module) void bundleAll()
