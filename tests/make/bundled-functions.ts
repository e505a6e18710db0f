/** The bundled functions as they are now, built once for all test processes and built again only after a change. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { bundleFunctions } from '../../config/bundle'
import { keepAs, openCache } from './bundle-cache'

const root = path.resolve(__dirname, '../..')
const sources = ['cloudfunctions', 'domain', 'config', 'package-lock.json']

const filesOf = (file: string): string[] => statSync(file).isDirectory()
  ? readdirSync(file).flatMap(name => filesOf(path.join(file, name)))
  : [file]

/** Names the state of all sources; times are enough, since whoever edits a file changes its time. */
function stamp (): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(name => filesOf(path.join(root, name))).sort()) hash.update(`${file} ${statSync(file).mtimeMs}\n`)
  return hash.digest('hex').slice(0, 16)
}

async function build (folder: string): Promise<string> {
  const draft = `${folder}-${randomBytes(4).toString('hex')}`
  await bundleFunctions(draft)
  return keepAs(folder, draft)
}

let built: Promise<string> | undefined

/** @returns the folder with `manifest.json` and one folder per function */
export function bundledFunctions (): Promise<string> {
  const folder = path.join(openCache('functions'), stamp())
  return built ??= existsSync(folder) ? Promise.resolve(folder) : build(folder)
}
