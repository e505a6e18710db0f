import type { MiniModule } from '../../package/script'

function resolve (from: string, wanted: string) {
  const path = wanted.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of wanted.replace(/\.js$/, '').split('/')) {
    if (part === '..') path.pop()
    else if (part && part !== '.') path.push(part)
  }
  return path.join('/')
}

/** Runs the scripts of a package as CommonJS modules; returns `require` by path from the root. */
export function moduleLoader (modules: Record<string, MiniModule>, globals: Record<string, unknown>): (path: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>()
  const load = (path: string): unknown => {
    const known = loaded.get(path)
    if (known) return known.exports
    const run = modules[path]
    if (!run) throw new Error(`${path}.js is not in the package`)
    const module = { exports: {} as unknown }
    loaded.set(path, module)
    run(wanted => load(resolve(path, wanted)), module, module.exports, globals)
    return module.exports
  }
  return load
}
