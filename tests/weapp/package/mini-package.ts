import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { apiNames } from './api-names'
import { pageStyles } from './styles'
import { compileTemplates, type TemplateFault } from './templates'

export interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  window?: Record<string, unknown>
  tabBar?: { list: { pagePath: string; text: string }[] }
}

/** What the host in the browser gets of a built mini-program. */
export interface MiniPackage {
  app: AppConfig
  pages: string[]
  scripts: Record<string, string>
  /** JSON of pages and components by path without suffix. */
  configs: Record<string, Record<string, unknown>>
  /** Style sheets by page path, in CSS. */
  styles: Record<string, string>
  /** JavaScript of the compiled templates, an expression. */
  templates: string
  /** The names of WeChat's APIs. */
  apis: string[]
}

const textual = ['.js', '.json', '.wxml', '.wxs', '.wxss']

function textFiles (folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => textual.includes(path.extname(file)))
  return Object.fromEntries(files.map(file => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')]))
}

const ending = (files: Record<string, string>, suffix: string) =>
  Object.entries(files).flatMap(([file, text]): [string, string][] => file.endsWith(suffix) ? [[file.slice(0, -suffix.length), text]] : [])

/** Every page of an app, those of subpackages with their root. */
export const pagesOf = ({ pages, subPackages = [] }: AppConfig): string[] =>
  [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map(page => `${root.replace(/\/$/, '')}/${page}`))]

/** Reads a built mini-program, its templates and styles compiled for a browser. */
export function readPackage (folder: string): { mini: MiniPackage; faults: TemplateFault[] } {
  if (!existsSync(path.join(folder, 'app.json'))) throw new Error(`${folder} holds no mini-program; npm run build:weapp makes one`)
  const files = textFiles(folder)
  const app = JSON.parse(files['app.json'] ?? '{}') as AppConfig
  const pages = pagesOf(app)
  const { code, faults } = compileTemplates(Object.fromEntries(ending(files, '.wxml')), Object.fromEntries(ending(files, '.wxs')))
  const configs = ending(files, '.json').map(([name, text]) => [name, JSON.parse(text) as Record<string, unknown>])
  return {
    faults,
    mini: {
      app,
      pages,
      scripts: Object.fromEntries(ending(files, '.js')),
      configs: Object.fromEntries(configs) as MiniPackage['configs'],
      styles: Object.fromEntries(pages.map(page => [page, pageStyles(files, page)])),
      templates: code,
      apis: apiNames()
    }
  }
}
