import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const pageFolder = path.resolve(__dirname, '../emulator/console/page')

/**
 * Builds the simulator page: `page.js`, `page.css` and `index.html`, without anything from the network.
 * @param outdir where the emulator's `main.js` looks for them: `console` beside it
 */
export async function bundleConsole (outdir = 'dist/emulator/console'): Promise<void> {
  await mkdir(outdir, { recursive: true })
  await build({
    entryPoints: { page: path.join(pageFolder, 'page.ts') },
    outdir,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    logLevel: 'warning'
  })
  await copyFile(path.join(pageFolder, 'index.html'), path.join(outdir, 'index.html'))
}
