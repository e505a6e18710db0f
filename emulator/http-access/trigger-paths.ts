import type { Manifest } from '../types'

export interface Target {
  functionName: string
  /** What is left of the path behind the trigger path; `/` where nothing is. */
  path: string
}

/**
 * Reads which function is behind which path, from the manifest.
 * @returns finds the function of a path: the longest trigger path wins, and one ends where a name of the path ends. What
 * the function sees is the rest behind it: “path passthrough” is off unless somebody turns it on
 * (docs.cloudbase.net/service/path-passthrough).
 * @throws Error where two functions have one path, or a path is none
 */
export function triggerPaths({ functions }: Manifest): (path: string) => Target | undefined {
  const targets = new Map<string, string>()
  for (const [functionName, { http = [] }] of Object.entries(functions)) {
    for (const path of http) {
      if (!/^\/(?:[^/?#\s]+(?:\/[^/?#\s]+)*)?$/.test(path)) throw new Error(`${functionName}: ${path} is no path of HTTP access`)
      const other = targets.get(path)
      if (other !== undefined) throw new Error(`${functionName}: the path ${path} leads to ${other} already`)
      targets.set(path, functionName)
    }
  }
  const longestFirst = [...targets].sort(([one], [other]) => other.length - one.length)
  return (path) => {
    const found = longestFirst.find(([trigger]) => trigger === '/' || path === trigger || path.startsWith(`${trigger}/`))
    if (!found) return undefined
    const [trigger, functionName] = found
    return { functionName, path: trigger === '/' ? path : path.slice(trigger.length) || '/' }
  }
}
