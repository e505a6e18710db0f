/** The globals that WeChat gives to a script of a mini-program. */
const given = ['wx', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages']

/** Names that exist in a browser but not where WeChat runs a mini-program's scripts. */
const absent = [
  'window', 'document', 'self', 'parent', 'top', 'frames', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB',
  'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Blob', 'File', 'FileReader', 'FormData', 'URL', 'URLSearchParams', 'Headers',
  'Request', 'Response', 'AbortController', 'crypto', 'TextEncoder', 'TextDecoder', 'Image', 'Worker', 'MessageChannel', 'MutationObserver',
  'IntersectionObserver', 'ResizeObserver', 'requestAnimationFrame', 'cancelAnimationFrame', 'alert', 'confirm', 'prompt', 'open',
  'structuredClone', 'btoa', 'atob', 'performance', 'matchMedia', 'getComputedStyle', 'CustomEvent', 'Event', 'EventTarget', 'Node',
  'Element', 'HTMLElement'
]

/** A script of the package as a CommonJS module: it finds what WeChat gives and misses what only browsers have. */
export type MiniModule = (require: (path: string) => unknown, module: { exports: unknown }, exports: unknown, globals: Record<string, unknown>) => void

const asModule = (script: string) =>
  `function (require, module, exports, globals) {(function (${given.join(', ')}, ${absent.join(', ')}) {${script}\n}).call(undefined, ${given.map(name => `globals.${name}`).join(', ')})}`

/** One browser script that holds everything of a package that is code. */
export const packageScript = (data: object, templates: string, scripts: Record<string, string>) => `window.miniPackage = Object.assign(${JSON.stringify(data)}, {
  templates: ${templates},
  modules: {
    ${Object.entries(scripts).map(([path, script]) => `${JSON.stringify(path)}: ${asModule(script)}`).join(',\n')}
  }
})`
