import Taro from '@tarojs/taro'

/** All that was said to me. */
export const goBoard = () => Taro.navigateTo({ url: '/community/board/index' })

export const goAnnouncement = (id: string) => Taro.navigateTo({ url: `/community/read/index?id=${id}` })

/** Writes one. @param id a draft to go on with */
export const goWrite = (id?: string) => Taro.navigateTo({ url: `/community/write/index${id === undefined ? '' : `?id=${id}`}` })
