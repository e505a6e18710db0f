/** Variables of functions come from whoever deploys, and are kept nowhere else. */
import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

type Environment = Record<string, string | undefined>

/**
 * @param file `NAME=value` per line, as Node's `--env-file` reads it; what the environment has already stands above it, as there
 * @throws Error naming the file where it cannot be read
 */
export function withFile (environment: Environment, file: string | undefined): Environment {
  if (file === undefined) return environment
  try {
    return { ...parseEnv(readFileSync(file, 'utf8')), ...environment }
  } catch (error) {
    throw new Error(`cannot read the settings in ${file}: ${(error as Error).message}`, { cause: error })
  }
}

/** The settings one function needs, as far as they are there. An empty value is none. */
export const settingsOf = (names: readonly string[], environment: Environment): Record<string, string> =>
  Object.fromEntries(names.flatMap(name => environment[name] ? [[name, environment[name]]] : []))

export function missingSettings (functions: Record<string, { settings?: string[] }>, environment: Environment): string[] {
  const needed = new Set(Object.values(functions).flatMap(({ settings = [] }) => settings))
  return [...needed].filter(name => !environment[name]).sort()
}
