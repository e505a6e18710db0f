import { join } from 'node:path'
import { build } from 'esbuild'

const folder = join(__dirname, '..', 'emulator')

/** Bundles the local cloud: `main.js` to start it, and `worker.js`, in which each instance of a function lives. */
export async function bundleEmulator(outdir = 'dist/emulator'): Promise<void> {
  await build({
    entryPoints: [join(folder, 'main.ts'), join(folder, 'functions', 'worker.ts')],
    entryNames: '[name]',
    outdir,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: true,
    logLevel: 'warning',
  })
}
