import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { cached } from './cache-folder'

export interface PackedChromium {
  executable: string
  /** Libraries that a bare Debian lacks: nss, nspr, expat. */
  libraries: string
}

const unbrotli = (packed: string, file: string, mode = 0o644) =>
  pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(file, { mode }))

/**
 * Unpacks the browser of `@sparticuz/chromium` once per version, without that package's own unpacking:
 * it writes to fixed names in the system's temporary folder and leaves the libraries out unless it finds itself on Amazon's machines.
 */
export async function packedChromium (): Promise<PackedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser from npm is for Linux on x64; install Chrome or name one in CHROMIUM')
  }
  const bin = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '../../bin')
  const { version } = JSON.parse(readFileSync(path.join(bin, '../package.json'), 'utf8')) as { version: string }
  const home = path.join(cached(), `chromium-${version}`)
  if (!existsSync(home)) {
    const draft = mkdtempSync(path.join(cached(), 'unpacking-'))
    await Promise.all([
      unbrotli(path.join(bin, 'chromium.br'), path.join(draft, 'chromium'), 0o755),
      unbrotli(path.join(bin, 'al2023.tar.br'), path.join(draft, 'libraries.tar')),
    ])
    execFileSync('tar', ['-x', '-f', 'libraries.tar'], { cwd: draft })
    putInPlace(draft, home)
  }
  return { executable: path.join(home, 'chromium'), libraries: path.join(home, 'lib') }
}

/** Whoever unpacks first wins; the other one's copy is as good and is thrown away. */
function putInPlace (draft: string, home: string) {
  try {
    renameSync(draft, home)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(home)) throw error
  }
}
