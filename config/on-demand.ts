/**
 * What a function loads by `import()` becomes a file of its own beside its `index.js`: a cold start does not read it. It carries
 * all it needs, so it may import nothing but packages: what the function has of ours would be there twice.
 */
import path from 'node:path'
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild'

const isPackage = (file: string) => file.includes('node_modules')

/** Leaves `import()` in our own code to be loaded later, from beside. @param found gets each file's name with the module it is made of */
const leaveOut = (found: Map<string, string>): Plugin => ({
  name: 'on-demand',
  setup (bundler) {
    bundler.onResolve({ filter: /^\./ }, async ({ path: wanted, kind, importer, resolveDir }) => {
      if (kind !== 'dynamic-import' || isPackage(importer)) return undefined
      const { path: source } = await bundler.resolve(wanted, { kind: 'import-statement', resolveDir })
      const file = `./${path.parse(source).name}.js`
      if ((found.get(file) ?? source) !== source) throw new Error(`${found.get(file)} and ${source} would both be ${file}`)
      found.set(file, source)
      return { path: file, external: true }
    })
  }
})

/** Where a bundle stands and what it will load from beside it. */
const loadedLater = ({ outputs }: Metafile) => Object.entries(outputs).flatMap(([bundle, { imports }]) =>
  imports.filter(({ kind, external }) => kind === 'dynamic-import' && external).map(each => ({ folder: path.dirname(bundle), file: each.path })))

/** @throws Error naming what of ours a file carries besides the module it is made of */
function refuseOurs ({ outputs }: Metafile) {
  for (const [file, { entryPoint, inputs }] of Object.entries(outputs)) {
    const ours = entryPoint ? Object.keys(inputs).filter(input => input !== entryPoint && !isPackage(input)) : []
    if (ours.length > 0) throw new Error(`${file} is loaded on demand and would carry ${ours.join(', ')} once more`)
  }
}

/** Builds the bundles of `options`, and beside each what it loads on demand. */
export async function buildWithOnDemand (options: BuildOptions & { absWorkingDir: string, outdir: string }): Promise<void> {
  const found = new Map<string, string>(), { absWorkingDir, outdir, plugins = [] } = options
  const bundles = await build({ ...options, plugins: [...plugins, leaveOut(found)], metafile: true })
  const entries = loadedLater(bundles.metafile).flatMap(({ folder, file }) => {
    const source = found.get(file), place = path.relative(outdir, path.resolve(absWorkingDir, folder, file))
    return source ? [[place.slice(0, -'.js'.length), source] as const] : []
  })
  // The names of packages are short already, and keeping them makes them longer.
  const { metafile } = await build({ ...options, entryPoints: Object.fromEntries(entries), keepNames: false, metafile: true })
  refuseOurs(metafile)
}
