import { readdirSync, existsSync } from 'node:fs'
import path from 'node:path'
import { functions, type FunctionDescription } from '../cloudfunctions/description'

export const functionFolder = path.resolve(__dirname, '../cloudfunctions')

export interface Deployed extends FunctionDescription { name: string, entry: string }

/**
 * Every folder of `cloudfunctions/` that has an `index.ts` is a function; the others are what functions share.
 * @throws Error naming a folder that the description does not: what is deployed is written in one place
 */
export function deployed (folder = functionFolder, descriptions: Record<string, FunctionDescription> = functions): Deployed[] {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter(each => each.isDirectory() && existsSync(path.join(folder, each.name, 'index.ts')))
    .map(each => each.name)
  const unknown = folders.filter(name => !Object.hasOwn(descriptions, name))
  if (unknown.length > 0) throw new Error(`cloudfunctions/description.ts does not describe ${unknown.join(', ')}`)
  return folders.map(name => ({ ...descriptions[name]!, name, entry: path.join(folder, name, 'index.ts') }))
}
