import Taro from '@tarojs/taro'

/** WeChat on a PC: list and matter side by side, as `beside.scss` draws them. */
const wideFrom = 900

/** Asked at the tap, since a window can be resized. */
export const isWide = () => Taro.getWindowInfo().windowWidth >= wideFrom
