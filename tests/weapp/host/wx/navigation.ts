import type { Api, World } from './api'
import { textOf } from './api'

/** Moving between pages, and the bar above them. */
export const navigation: Record<string, Api> = {
  navigateTo: (options, { pages }) => pages.navigateTo(textOf(options, 'url')),
  redirectTo: (options, { pages }) => pages.redirectTo(textOf(options, 'url')),
  reLaunch: (options, { pages }) => pages.reLaunch(textOf(options, 'url')),
  switchTab: (options, { pages }) => pages.switchTab(textOf(options, 'url')),
  navigateBack: ({ delta }, { pages }) => pages.navigateBack(typeof delta === 'number' ? delta : 1),
  setNavigationBarTitle: (options, { pages }) => pages.top.frame.setTitle(textOf(options, 'title')),
  setNavigationBarColor: (options, { pages }) => pages.top.frame.setColours(textOf(options, 'frontColor'), textOf(options, 'backgroundColor')),
  setBackgroundColor: () => undefined,
  setBackgroundTextStyle: () => undefined,
  hideHomeButton: () => undefined,
  startPullDownRefresh: (_, { pages }) => { pages.top.call('onPullDownRefresh') },
  stopPullDownRefresh: () => undefined,
  pageScrollTo ({ scrollTop, selector }, { pages }) {
    const { scroller } = pages.top.frame
    if (typeof selector === 'string') scroller.querySelector(selector)?.scrollIntoView()
    else scroller.scrollTop = Number(scrollTop)
  }
}

/** The stack as `getCurrentPages()` gives it. */
export const currentPages = ({ pages }: World) => pages.all.map(({ caller }) => caller)
