import Taro from '@tarojs/taro'
import type { Frame } from './shapes'

/** WeChat's status bar and its capsule, around which the page draws its own bar. A window on a PC may have no capsule. */
export function frame (): Frame {
  const { statusBarHeight = 0, windowWidth } = Taro.getWindowInfo()
  const capsule = Taro.getMenuButtonBoundingClientRect()
  if (!capsule?.height) return { top: statusBarHeight, bar: 48, right: 0 }
  return {
    top: statusBarHeight,
    bar: Math.max(44, capsule.height + 2 * (capsule.top - statusBarHeight)),
    right: Math.max(0, windowWidth - capsule.left)
  }
}
