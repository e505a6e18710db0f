import { createHash } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cached } from './cache-folder'

const family = path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
const weights = ['400Regular', '600SemiBold']

const config = (machine: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${machine}</include>
  ${weights.map(weight => `<dir>${path.join(family, weight)}</dir>`).join('\n  ')}
  <cachedir>${cached('fonts', 'cache')}</cachedir>
</fontconfig>
`

/** Writes a fontconfig file that adds a Chinese font from npm to those of the machine's own file, and returns its path. */
export function chineseFonts (machine = '/etc/fonts/fonts.conf'): string {
  const text = config(machine)
  const file = path.join(cached('fonts'), `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.conf`)
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text)
  // Other test processes may be starting a browser with the same file.
  renameSync(draft, file)
  return file
}
