/** The bundled functions as they are now, built once for all test processes and built again only after a change. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { bundleFunctions } from '../../config/bundle'

const root = path.resolve(__dirname, '../..')
const cache = path.join(root, 'node_modules/.cache/functions')
const sources = ['cloudfunctions', 'domain', 'config', 'package-lock.json']
const oldMs = 24 * 3600_000

const filesOf = (file: string): string[] => statSync(file).isDirectory()
  ? readdirSync(file).flatMap(name => filesOf(path.join(file, name)))
  : [file]

/** Names the state of all sources; times are enough, since whoever edits a file changes its time. */
function stamp (): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(name => filesOf(path.join(root, name))).sort()) hash.update(`${file} ${statSync(file).mtimeMs}\n`)
  return hash.digest('hex').slice(0, 16)
}

const forgetOld = () => readdirSync(cache).map(name => path.join(cache, name))
  .filter(folder => Date.now() - statSync(folder).mtimeMs > oldMs)
  .forEach(folder => rmSync(folder, { recursive: true, force: true }))

async function build (folder: string): Promise<string> {
  mkdirSync(cache, { recursive: true })
  forgetOld()
  const draft = `${folder}-${randomBytes(4).toString('hex')}`
  await bundleFunctions(draft)
  try {
    renameSync(draft, folder)
  } catch (error) {
    // Another process was quicker; its bundle is of the same sources.
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

let built: Promise<string> | undefined

/** @returns the folder with `manifest.json` and one folder per function */
export function bundledFunctions (): Promise<string> {
  const folder = path.join(cache, stamp())
  return built ??= existsSync(folder) ? Promise.resolve(folder) : build(folder)
}
