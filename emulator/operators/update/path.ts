import { requestFailed } from '../../errors'

const references = new Set(['$ref', '$id', '$db'])

function checkName(name: string, at: number, path: string): void {
  if (name === '') throw requestFailed(`The update path '${path}' contains an empty field name, which is not allowed.`)
  if (name.includes('\u0000')) throw requestFailed(`The update path '${path}' contains a null byte, which is not allowed.`)
  // Assigning it would change what the object is instead of giving it a field.
  if (name === '__proto__') throw requestFailed(`The update path '${path}' contains '__proto__', which is no field name here.`)
  if (!name.startsWith('$') || (at > 0 && references.has(name))) return
  if (at === 0 && (name === '$' || name.startsWith('$[')))
    throw requestFailed(`Cannot have positional (i.e. '$') element in the first position in path '${path}'`)
  const [, identifier] = /^\$\[(.+)\]$/.exec(name) ?? []
  // The SDK has no way to send array filters along.
  if (identifier !== undefined) throw requestFailed(`No array filter found for identifier '${identifier}' in path '${path}'`)
  if (name !== '$' && name !== '$[]') throw requestFailed(`The dollar ($) prefixed field '${name}' in '${path}' is not valid for storage.`)
}

/** The names along an update's path; `$` and `$[]` stand for elements. @throws DATABASE_REQUEST_FAILED */
export function namesOf(path: string): string[] {
  const names = path.split('.')
  names.forEach((name, at) => checkName(name, at, path))
  if (names.filter((name) => name === '$').length > 1) throw requestFailed(`Too many positional (i.e. '$') elements found in path '${path}'`)
  return names
}

/** @throws DATABASE_REQUEST_FAILED where one update changes a field and something in it, in whatever order. */
export function refuseConflicts(paths: readonly string[]): void {
  const known = new Set<string>()
  const above = new Set<string>()
  for (const path of paths) {
    const names = path.split('.')
    const prefixes = names.map((_, at) => names.slice(0, at + 1).join('.'))
    const at = prefixes.find((prefix) => known.has(prefix)) ?? (above.has(path) ? path : undefined)
    if (at !== undefined) throw requestFailed(`Updating the path '${path}' would create a conflict at '${at}'`)
    known.add(path)
    for (const prefix of prefixes) above.add(prefix)
  }
}
