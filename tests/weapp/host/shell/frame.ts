import type { AppConfig } from '../../package/mini-package'
import { el, tappable } from './dom'

interface WindowConfig { navigationBarTitleText?: string; navigationBarBackgroundColor?: string; navigationBarTextStyle?: string; backgroundColor?: string; navigationStyle?: string }

/** What surrounds one page: bars, and the place it scrolls in. */
export interface Frame {
  element: HTMLElement
  scroller: HTMLElement
  /** Where the page's root element goes. */
  place: HTMLElement
  setTitle (title: string): void
  setColours (front: string, background: string): void
}

function bar (config: WindowConfig, onBack: (() => void) | undefined) {
  const title = el('title', config.navigationBarTitleText ?? '')
  const header = el('bar', title)
  header.style.background = config.navigationBarBackgroundColor ?? '#000'
  header.style.color = config.navigationBarTextStyle === 'black' ? '#000' : '#fff'
  if (onBack) {
    const back = tappable('back', '', onBack)
    back.setAttribute('aria-label', '返回')
    header.prepend(back)
  }
  return { header, title }
}

const tabs = ({ list }: NonNullable<AppConfig['tabBar']>, onTab: (page: string) => void) =>
  el('tabs', ...list.map(({ pagePath, text }) => tappable('tab', text, () => onTab(pagePath))))

/** Builds the frame of a page. */
export function frameFor (path: string, app: AppConfig, own: WindowConfig, actions: { back?: () => void; tab: (page: string) => void }): Frame {
  const config = { ...app.window as WindowConfig | undefined, ...own }
  const { header, title } = bar(config, actions.back)
  const place = el('place')
  const scroller = el('scroller', place)
  const element = el('frame', el('capsule'))
  if (config.navigationStyle !== 'custom') element.append(header)
  element.append(el('view', scroller))
  if (app.tabBar?.list.some(({ pagePath }) => pagePath === path)) element.append(tabs(app.tabBar, actions.tab))
  element.style.background = config.backgroundColor ?? '#fff'
  return {
    element,
    scroller,
    place,
    setTitle (words) { title.textContent = words },
    setColours (front, background) { Object.assign(header.style, { color: front, background }) }
  }
}
