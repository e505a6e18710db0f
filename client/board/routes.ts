import Taro from '@tarojs/taro'
import type { ViewName } from '@domain/matter/contract'

/** What a list of the board is asked for. */
export interface Wanted { view: ViewName, kind?: string, zoneId?: string, clerkId?: string, vendorId?: string, mark?: string }

/** The matters behind a figure. @param title what the figure is called */
export const goList = (title: string, wanted: Wanted) => Taro.navigateTo({
  url: `/board/list/index?${Object.entries({ title, ...wanted }).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`
})

export const goLook = (at: 'findings' | 'sample') => Taro.navigateTo({ url: `/board/look/index?at=${at}` })
export const goReports = () => Taro.navigateTo({ url: '/board/reports/index' })
