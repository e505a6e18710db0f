/** Names that exist in a browser but not where WeChat runs a mini-program's scripts. */
const absent = [
  'window', 'document', 'self', 'parent', 'top', 'frames', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB',
  'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Blob', 'File', 'FileReader', 'FormData', 'URL', 'URLSearchParams', 'Headers',
  'Request', 'Response', 'AbortController', 'crypto', 'TextEncoder', 'TextDecoder', 'Image', 'Worker', 'MessageChannel', 'MutationObserver',
  'IntersectionObserver', 'ResizeObserver', 'requestAnimationFrame', 'cancelAnimationFrame', 'alert', 'confirm', 'prompt', 'open',
  'structuredClone', 'btoa', 'atob', 'performance', 'matchMedia', 'getComputedStyle', 'CustomEvent', 'Event', 'EventTarget', 'Node',
  'Element', 'HTMLElement'
]

/** The globals that WeChat gives a script. */
export type Globals = Record<string, unknown>

function resolve (from: string, wanted: string) {
  const path = wanted.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of wanted.replace(/\.js$/, '').split('/')) {
    if (part === '..') path.pop()
    else if (part && part !== '.') path.push(part)
  }
  return path.join('/')
}

/** Runs the scripts of a package as CommonJS modules; returns `require` by path from the root. */
export function moduleLoader (scripts: Record<string, string>, globals: Globals): (path: string) => unknown {
  const modules = new Map<string, { exports: unknown }>()
  const names = Object.keys(globals)
  const load = (path: string): unknown => {
    const known = modules.get(path)
    if (known) return known.exports
    const script = scripts[path]
    if (script === undefined) throw new Error(`${path}.js is not in the package`)
    const module = { exports: {} as unknown }
    modules.set(path, module)
    const run = new Function('require', 'module', 'exports', ...names, ...absent, `${script}\n//# sourceURL=mini-program/${path}.js`)
    run((wanted: string) => load(resolve(path, wanted)), module, module.exports, ...names.map(name => globals[name]))
    return module.exports
  }
  return load
}
