/** Which code a function has: a hash that is kept in its description, and read back from there. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Source maps are three quarters of a bundle, and nothing in the cloud reads them. */
export const notDeployed = ['**/*.map']

const isDeployed = (file: string) => !file.endsWith('.map')

const hashLetters = 16

/** @param folder of one bundled function; what lies deeper counts as well */
export function codeHash (folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile() && isDeployed(each.name))
    .map(each => path.relative(folder, path.join(each.parentPath, each.name))).sort()
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
