import { build } from 'esbuild'

const made = new Map<string, Promise<string>>()

/** Bundles a browser script, once per process. */
export function bundled (file: string): Promise<string> {
  const known = made.get(file)
  if (known) return known
  const script = build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent'
  }).then(({ outputFiles: [first] }) => first?.text ?? '')
  made.set(file, script)
  return script
}
