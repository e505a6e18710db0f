import type { MiniPackage } from '../../package/mini-package'
import { frameFor } from './frame'
import { MiniPage } from './mini-page'

const deepest = 10

/** A refusal that a mini-program can catch: the words after `api:fail`. */
export class Failure extends Error {}

const parse = (url: string, from: string) => {
  const { pathname, search } = new URL(url, `http://mini-program/${from}`)
  const pairs = search.slice(1).split('&').filter(Boolean).map(pair => {
    const [name = '', ...value] = pair.split('=')
    return [name, value.join('=')]
  })
  return { path: pathname.slice(1), query: Object.fromEntries(pairs) as Record<string, string> }
}

/** The pages that lie on one another. */
export class PageStack {
  private readonly pages: MiniPage[] = []

  constructor (private readonly mini: MiniPackage, private readonly prepare: (path: string) => void) {}

  get all (): readonly MiniPage[] { return this.pages }

  /** The page on top. @throws Failure before there is one */
  get top (): MiniPage {
    const top = this.pages.at(-1)
    if (!top) throw new Failure('no page is open')
    return top
  }

  navigateTo (url: string) {
    if (this.pages.length >= deepest) throw new Failure('webview count limit exceed')
    if (this.isTab(this.locate(url).path)) throw new Failure('can not navigateTo a tabbar page')
    this.pages.at(-1)?.hide()
    this.push(url)
  }

  redirectTo (url: string) {
    if (this.isTab(this.locate(url).path)) throw new Failure('can not redirectTo a tabbar page')
    const before = this.pages.at(-1)?.path
    this.pop()
    this.push(url, before)
  }

  reLaunch (url: string) {
    const before = this.pages.at(-1)?.path
    this.locate(url)
    while (this.pages.length > 0) this.pop()
    this.push(url, before)
  }

  switchTab (url: string) {
    if (!this.isTab(this.locate(url).path)) throw new Failure('can not switch to no-tabBar page')
    this.reLaunch(url)
  }

  navigateBack (delta = 1) {
    if (this.pages.length < 2) throw new Failure('cannot navigate back at first page')
    for (let times = Math.min(delta, this.pages.length - 1); times > 0; times--) this.pop()
    this.pages.at(-1)?.show()
  }

  private isTab (path: string) { return this.mini.app.tabBar?.list.some(({ pagePath }) => pagePath === path) ?? false }

  private locate (url: string, from = this.pages.at(-1)?.path ?? '') {
    const target = parse(url, from)
    if (!this.mini.pages.includes(target.path)) throw new Failure(`page "${target.path}" is not found`)
    return target
  }

  private push (url: string, from?: string) {
    const { path, query } = this.locate(url, from)
    this.prepare(path)
    const isBottom = this.pages.length === 0
    const frame = frameFor(path, this.mini.app, this.mini.configs[path] ?? {}, {
      ...(!isBottom && { back: () => this.navigateBack() }),
      tab: page => this.switchTab(`/${page}`)
    })
    const page = new MiniPage(path, query, this.mini.styles[path] ?? '', frame)
    this.pages.push(page)
    page.begin()
  }

  private pop () {
    this.pages.pop()?.end()
  }
}
