import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What was a function's code until a moment ago. */
const retired = '.retired-'
const draft = '.draft-'

/** A folder of its own for code that is on its way; in the functions folder, so that it can be renamed into place. */
export function draftFolder(folder: string): string {
  mkdirSync(folder, { recursive: true })
  return mkdtempSync(join(folder, draft))
}

/** Gives a function the code of a draft. No call falls between the two names: nothing else runs meanwhile. */
export function replaceCode(folder: string, functionName: string, code: string): void {
  const place = join(folder, functionName)
  const old = join(folder, `${retired}${functionName}`)
  rmSync(old, { recursive: true, force: true })
  if (existsSync(place)) renameSync(place, old)
  renameSync(code, place)
  rmSync(old, { recursive: true, force: true })
}

export function removeCode(folder: string, functionName: string): void {
  rmSync(join(folder, functionName), { recursive: true, force: true })
}

/** Where the power went between the two names, the old code comes back; deploying again brings the new one. */
export function finishReplacing(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const place = join(folder, name.slice(retired.length))
    if (name.startsWith(retired) && !existsSync(place)) renameSync(join(folder, name), place)
    else if (name.startsWith(retired) || name.startsWith(draft)) rmSync(join(folder, name), { recursive: true, force: true })
  }
}
