import Taro from '@tarojs/taro'
import type { Kind, WorkKind } from '@domain/matter/matter'
import { pageOf } from '@domain/matter/page-of'
import { rememberSide } from './side'

/** Asks for something new. */
export const goNew = (kind: WorkKind) => Taro.navigateTo({ url: `/work-order/new/index?kind=${kind}` })

/** A matter's own page. */
export const goMatter = ({ id, kind }: { id: string, kind: Kind }) => Taro.navigateTo({ url: pageOf(id, kind) })

/** Pages of homes and families. */
export const goBinding = (page: 'homes' | 'household' | 'bind') => Taro.navigateTo({ url: `/binding/${page}/index` })

/** What is held about me, and what I may do about it. */
export const goPrivacyCenter = () => Taro.navigateTo({ url: '/privacy/center/index' })

/** The residents' front page. */
export const goHome = () => Taro.reLaunch({ url: '/lobby/home/index' })

/** The staff's front page, from now on. */
export function goDesk () {
  rememberSide('desk')
  return Taro.reLaunch({ url: '/desk/home/index' })
}
