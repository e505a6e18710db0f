/** The bundled functions with other variables: a folder that leads to the same code and has a manifest of its own. */
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Manifest } from '../../emulator/types'
import { openCache } from './bundle-cache'

/** Only where a function has the variable is it given another value. @param functions a folder of bundled functions */
export function withSettings (functions: string, settings: Record<string, string>): string {
  const folder = mkdtempSync(path.join(openCache('functions-with-settings'), 'of-'))
  for (const name of readdirSync(functions)) if (name !== 'manifest.json') symlinkSync(path.join(functions, name), path.join(folder, name))
  const manifest = JSON.parse(readFileSync(path.join(functions, 'manifest.json'), 'utf8')) as Manifest
  for (const { environment = {} } of Object.values(manifest.functions)) {
    for (const [name, value] of Object.entries(settings)) if (name in environment) environment[name] = value
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}
