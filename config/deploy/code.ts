/** Which code a function has: a hash that is kept in its description, and read back from there. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'

/** Source maps are three quarters of a bundle, and nothing in the cloud reads them. */
export const notDeployed = ['**/*.map']

const isDeployed = (file: string) => !file.endsWith('.map')

const hashLetters = 16

const filesOf = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile() && isDeployed(each.name))
  .map(each => path.relative(folder, path.join(each.parentPath, each.name))).sort()

/** What manager-node takes in one call, with room for what a zip file adds to its files. */
const mostPackedBytes = 1.4 * 1024 * 1024

/** Code that is larger when packed goes by way of SCF's bucket for it. */
export const deployModeOf = (folder: string): 'zip' | 'cos' =>
  filesOf(folder).reduce((sum, file) => sum + deflateRawSync(readFileSync(path.join(folder, file))).length, 0) > mostPackedBytes ? 'cos' : 'zip'

/** @param folder of one bundled function; what lies deeper counts as well */
export function codeHash (folder: string): string {
  const hash = createHash('sha256'), files = filesOf(folder)
  for (const file of files) {
    const content = readFileSync(path.join(folder, file))
    hash.update(`${file}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex').slice(0, hashLetters)
}

/**
 * In the description rather than in a variable, so that the function itself does not see it; people see it in the console.
 * The platform allows letters, digits, spaces and Chinese there.
 */
export const descriptionOf = (code: string) => `yizhan code ${code}`

export const codeOf = (description = ''): string | undefined => /^yizhan code ([0-9a-f]+)$/.exec(description)?.[1]
