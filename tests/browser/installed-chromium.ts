import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const folders = [
  '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/usr/lib/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS', '/Applications/Chromium.app/Contents/MacOS',
]
const macNames = ['Google Chrome', 'Chromium']

function executable (file: string) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * A browser that is already on this machine: the file named by `CHROMIUM`, else the first one in `PATH` or a usual place.
 * `CHROMIUM=npm` asks for the packed one even where another is installed.
 */
export function installedChromium (env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROMIUM === 'npm') return undefined
  if (env.CHROMIUM) {
    if (executable(env.CHROMIUM)) return env.CHROMIUM
    throw new Error(`CHROMIUM names ${env.CHROMIUM}, which cannot be executed`)
  }
  const places = [...(env.PATH ?? '').split(path.delimiter).filter(Boolean), ...folders]
  return places.flatMap(folder => [...names, ...macNames].map(name => path.join(folder, name))).find(executable)
}
