import path from 'node:path'
import postcss, { type Root } from 'postcss'
import { builtInName } from './built-in'
import { inBrowserLengths } from './lengths'

const typeSelector = new RegExp(`(^|[\\s>+~,(])(page|${builtInName})(?=$|[\\s>+~,.:#\\[)])`, 'g')
function inline (files: Record<string, string>, file: string): Root {
  const root = postcss.parse(files[file] ?? '', { from: file })
  root.walkAtRules('import', rule => {
    const target = /["']([^"']+)["']/.exec(rule.params)?.[1] ?? ''
    const wanted = target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(file), target)
    if (!(wanted in files)) throw new Error(`${file} imports ${target}, which is not in the package`)
    rule.replaceWith(inline(files, wanted).nodes)
  })
  return root
}

function forBrowser (root: Root): string {
  root.walkRules(rule => { rule.selector = rule.selector.replace(typeSelector, '$1wx-$2') })
  root.walkDecls(declaration => { declaration.value = inBrowserLengths(declaration.value) })
  return root.toString()
}

/** The style sheet of one page: the app's, then its own, with their imports. */
export const pageStyles = (files: Record<string, string>, page: string) =>
  ['app.wxss', `${page}.wxss`].map(file => forBrowser(inline(files, file))).join('\n')
