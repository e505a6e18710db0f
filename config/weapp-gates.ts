/** What can be known of a built mini-program without WeChat: its weight, its wholeness, its templates, its manners. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { forbidden } from './weapp-forbidden'

/** Bytes of everything outside subpackages, and of all together. */
export interface WeappBudget { mainBytes: number; totalBytes: number }

interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string }[] }
}

interface Built { folder: string; files: string[]; app: AppConfig; roots: string[] }

/** WeChat's own limit for the main package and for each subpackage. */
const heaviestPackage = 2 * 1024 * 1024
/** Left out of the upload, so not weighed. */
const notUploaded = /^project\.config\.json$|\.LICENSE\.txt$|\.map$/

const read = ({ folder }: Built, file: string) => readFileSync(path.join(folder, file), 'utf8')

function open (folder: string): Built {
  if (!existsSync(path.join(folder, 'app.json'))) throw new Error(`${folder} holds no mini-program; npm run build:weapp makes one`)
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppConfig
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => statSync(path.join(folder, file)).isFile())
    .map(file => file.split(path.sep).join('/'))
  return { folder, files, app, roots: (app.subPackages ?? []).map(({ root }) => root.replace(/\/?$/, '/')) }
}

function weigh ({ folder, files, roots }: Built): Record<string, number> {
  const bytes: Record<string, number> = { main: 0, ...Object.fromEntries(roots.map(root => [root, 0])) }
  for (const file of files.filter(file => !notUploaded.test(file))) {
    const owner = roots.find(root => file.startsWith(root)) ?? 'main'
    bytes[owner] = (bytes[owner] ?? 0) + statSync(path.join(folder, file)).size
  }
  return bytes
}

function weightFaults (bytes: Record<string, number>, { mainBytes, totalBytes }: WeappBudget): string[] {
  const total = Object.values(bytes).reduce((sum, each) => sum + each, 0)
  const main = bytes.main ?? 0
  return [
    ...(main > mainBytes ? [`the main package weighs ${main} bytes, ${main - mainBytes} more than weappBudget.mainBytes`] : []),
    ...(total > totalBytes ? [`all packages weigh ${total} bytes, ${total - totalBytes} more than weappBudget.totalBytes`] : []),
    ...Object.entries(bytes).filter(([, each]) => each > heaviestPackage).map(([name, each]) => `${name} weighs ${each} bytes; WeChat takes ${heaviestPackage}`)
  ]
}

const pagesOf = ({ pages, subPackages = [] }: AppConfig) =>
  [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map(page => `${root.replace(/\/$/, '')}/${page}`))]

function pageFaults (built: Built): string[] {
  const { app, files, roots } = built
  const pages = pagesOf(app)
  const configs = files.filter(file => file.endsWith('.json') && files.includes(file.replace(/json$/, 'wxml')))
  const isComponent = (file: string) => (JSON.parse(read(built, file)) as { component?: boolean }).component === true
  return [
    ...pages.flatMap(page => ['js', 'json', 'wxml'].filter(suffix => !files.includes(`${page}.${suffix}`)).map(suffix => `app.json lists ${page}, but there is no ${page}.${suffix}`)),
    ...pages.filter((page, at) => pages.indexOf(page) !== at).map(page => `app.json lists ${page} twice`),
    ...app.pages.filter(page => roots.some(root => page.startsWith(root))).map(page => `${page} is a page of the main package inside a subpackage`),
    ...roots.filter(root => !files.some(file => file.startsWith(root))).map(root => `the subpackage ${root} is empty`),
    ...configs.filter(file => !isComponent(file) && !pages.includes(file.slice(0, -5))).map(file => `${file.slice(0, -5)} is built, but app.json does not list it`),
    ...(app.tabBar?.list ?? []).filter(({ pagePath }) => !app.pages.includes(pagePath)).map(({ pagePath }) => `the tab ${pagePath} is not a page of the main package`)
  ]
}

function componentFaults (built: Built): string[] {
  return built.files.filter(file => file.endsWith('.json') && file !== 'project.config.json').flatMap(file => {
    const { usingComponents = {} } = JSON.parse(read(built, file)) as { usingComponents?: Record<string, string> }
    return Object.values(usingComponents)
      .map(used => used.startsWith('/') ? used.slice(1) : path.posix.join(path.posix.dirname(file), used))
      .filter(used => !used.includes('://') && !built.files.includes(`${used}.js`))
      .map(used => `${file} uses ${used}, which is not in the package`)
  })
}

function templateFaults (built: Built): string[] {
  const group = new TmplGroup()
  const named = (suffix: string) => built.files.filter(file => file.endsWith(suffix)).map(file => [file.slice(0, -suffix.length), read(built, file)] as const)
  for (const [name, text] of named('.wxs')) group.addScript(name, text)
  const faults = named('.wxml').flatMap(([name, text]) => group.addTmpl(name, text) as { path: string; startLine: number; message: string }[])
  group.free()
  return faults.map(({ path, startLine, message }) => `${path}.wxml:${startLine + 1}: ${message}`)
}

const mannerFaults = (built: Built): string[] => built.files.filter(file => file.endsWith('.js')).flatMap(file =>
  forbidden.filter(({ pattern }) => pattern.test(read(built, file))).map(({ what, instead }) => `${file} uses ${what}: ${instead}`))

function budgetOfProject (): WeappBudget {
  const { weappBudget } = JSON.parse(readFileSync(path.resolve(__dirname, '../package.json'), 'utf8')) as { weappBudget?: WeappBudget }
  if (!weappBudget) throw new Error('package.json has no weappBudget: { mainBytes, totalBytes }')
  return weappBudget
}

/**
 * Prints what a built mini-program weighs.
 * @throws Error with every reason for which it should not be shipped
 */
export function checkPackage (folder = 'dist/weapp', budget = budgetOfProject()): Record<string, number> {
  const built = open(folder)
  const bytes = weigh(built)
  const total = Object.values(bytes).reduce((sum, each) => sum + each, 0)
  for (const [name, each] of Object.entries({ ...bytes, total })) process.stdout.write(`${String(each).padStart(9)}  ${name}\n`)
  const faults = [...weightFaults(bytes, budget), ...pageFaults(built), ...componentFaults(built), ...templateFaults(built), ...mannerFaults(built)]
  if (faults.length > 0) throw new Error(`${folder} cannot be shipped:\n${faults.join('\n')}`)
  return bytes
}
