import Taro from '@tarojs/taro'
import type { Kind } from '@domain/matter/matter'
import { rememberSide } from './side'

/** Asks for something new. */
export const goNew = (kind: Kind) => Taro.navigateTo({ url: `/work-order/new/index?kind=${kind}` })

/** A matter's own page. */
export const goMatter = (id: string) => Taro.navigateTo({ url: `/work-order/detail/index?id=${id}` })

/** Pages of homes and families. */
export const goBinding = (page: 'homes' | 'household' | 'bind') => Taro.navigateTo({ url: `/binding/${page}/index` })

/** What is held about me, and what I may do about it. */
export const goPrivacyCenter = () => Taro.navigateTo({ url: '/privacy/center/index' })

/** The staff's front page, from now on. */
export function goDesk () {
  rememberSide('desk')
  return Taro.reLaunch({ url: '/desk/home/index' })
}
