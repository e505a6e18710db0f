import path from 'node:path'
import type { FunctionDescription } from '../../cloudfunctions/description'
import type { Index } from '../../cloudfunctions/indexes'
import { codeHash } from './code'
import { settingsOf } from './settings'
import type { FunctionState, State } from './state'

export interface Description {
  collections: Record<string, Index[]>
  functions: Record<string, FunctionDescription>
  permissions: { collections: string, storage: string }
}

/** What CloudBase gives to a function that asks for nothing. */
const usualMemory = 256

/** @throws Error where two functions are described at one path */
function pathsOf (functions: Description['functions']): Record<string, string> {
  const paths: Record<string, string> = {}
  for (const [name, { http = [] }] of Object.entries(functions)) {
    for (const each of http) {
      if (Object.hasOwn(paths, each)) throw new Error(`the path ${each} leads to ${paths[each]} and to ${name}`)
      paths[each] = name
    }
  }
  return paths
}

/**
 * What an environment shall be like.
 * @param folder of the bundled functions
 * @param environment where the values of settings are taken from; those that are missing are left out
 */
export function described ({ collections, functions, permissions }: Description, folder: string, environment: Record<string, string | undefined>): State {
  const functionOf = (name: string, { timeout, memory = usualMemory, timers = [], settings = [], optional = [] }: FunctionDescription): FunctionState =>
    ({ timeout, memory, timers, code: codeHash(path.join(folder, name)), settings: settingsOf([...settings, ...optional], environment) })
  return {
    collections: Object.fromEntries(Object.entries(collections).map(([name, indexes]) => [name, { indexes, permission: permissions.collections }])),
    functions: Object.fromEntries(Object.entries(functions).map(([name, description]) => [name, functionOf(name, description)])),
    paths: pathsOf(functions),
    storage: permissions.storage
  }
}
