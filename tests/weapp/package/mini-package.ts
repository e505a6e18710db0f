import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { apiNames } from './api-names'
import { packageScript, type MiniModule } from './script'
import { pageStyles } from './styles'
import { compileTemplates, type TemplateFault } from './templates'

export interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  window?: Record<string, unknown>
  tabBar?: { list: { pagePath: string; text: string }[] }
}

/** What the host in the browser gets of a built mini-program. Paths are without suffix. */
export interface MiniPackage {
  app: AppConfig
  pages: string[]
  /** JSON of pages and components. */
  configs: Record<string, Record<string, unknown>>
  /** Style sheets of pages, in CSS. */
  styles: Record<string, string>
  /** The names of WeChat's APIs. */
  apis: string[]
  templates: Record<string, never>
  modules: Record<string, MiniModule>
}

/** A built mini-program, read: its pages, a script that defines `window.miniPackage`, and what is wrong with its templates. */
export interface ReadPackage { pages: string[]; script: string; faults: TemplateFault[] }

const textual = ['.js', '.json', '.wxml', '.wxs', '.wxss']

function textFiles (folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => textual.includes(path.extname(file)))
  return Object.fromEntries(files.map(file => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')]))
}

const ending = (files: Record<string, string>, suffix: string): Record<string, string> =>
  Object.fromEntries(Object.entries(files).flatMap(([file, text]) => file.endsWith(suffix) ? [[file.slice(0, -suffix.length), text]] : []))

const pagesOf = ({ pages, subPackages = [] }: AppConfig): string[] =>
  [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map(page => `${root.replace(/\/$/, '')}/${page}`))]

/** Reads a built mini-program, its templates and styles compiled for a browser. */
export function readPackage (folder: string): ReadPackage {
  if (!existsSync(path.join(folder, 'app.json'))) throw new Error(`${folder} holds no mini-program; npm run build:weapp makes one`)
  const files = textFiles(folder)
  const configs = Object.fromEntries(Object.entries(ending(files, '.json')).map(([name, text]) => [name, JSON.parse(text) as Record<string, unknown>]))
  const app = configs.app as unknown as AppConfig
  const pages = pagesOf(app)
  const { code, faults } = compileTemplates(ending(files, '.wxml'), ending(files, '.wxs'))
  const data: Omit<MiniPackage, 'templates' | 'modules'> = {
    app, pages, configs, apis: apiNames(), styles: Object.fromEntries(pages.map(page => [page, pageStyles(files, page)]))
  }
  return { pages, faults, script: packageScript(data, code, ending(files, '.js')) }
}
