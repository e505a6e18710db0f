import { chromium, type Browser } from 'playwright-core'
import { chineseFonts } from './fonts'
import { installedChromium } from './installed-chromium'
import { packedChromium } from './packed-chromium'

const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // A microphone and a camera for pages that ask for them.
  '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'
]

/**
 * Starts a headless browser that can draw Chinese, in a new profile: the machine's own Chrome or Chromium,
 * else the one packed in npm. `env` is the environment to look in and to start it with.
 */
export async function launch (env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const installed = installedChromium(env)
  const packed = installed ? undefined : await packedChromium()
  const libraries = [packed?.libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return chromium.launch({
    executablePath: installed ?? packed?.executable,
    args: flags,
    env: {
      ...Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
      FONTCONFIG_FILE: chineseFonts(env.FONTCONFIG_FILE),
      ...(libraries && { LD_LIBRARY_PATH: libraries })
    }
  })
}
