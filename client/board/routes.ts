import Taro from '@tarojs/taro'
import type { Listed } from '@domain/board/behind'

/** A list of the board, and how much its figure came to when it was tapped. */
export interface Tab { figure: Listed | 'open', count: number }

/** Lists behind figures. @property from Monday of the first week, `until` of the last */
export interface Wanted { tabs: readonly Tab[], from?: string, until?: string, by?: string, key?: string, status?: string, age?: string }

/** `received.12_closed.9`, as an address holds it. */
const written = (tabs: readonly Tab[]) => tabs.map(({ figure, count }) => `${figure}.${count}`).join('_')
export const tabsIn = (text: string): Tab[] => text.split('_').map(each => {
  const [figure = '', count = ''] = each.split('.')
  return { figure: figure as Tab['figure'], count: Number(count) }
})

/** The matters behind a figure. @param title what the figure is called */
export const goList = (title: string, { tabs, ...wanted }: Wanted) => Taro.navigateTo({
  url: `/board/list/index?${Object.entries({ title, tabs: written(tabs), ...wanted }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
})

export const goLook = (at: 'findings' | 'sample') => Taro.navigateTo({ url: `/board/look/index?at=${at}` })
export const goReports = () => Taro.navigateTo({ url: '/board/reports/index' })
