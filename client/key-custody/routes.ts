import Taro from '@tarojs/taro'

/** Announces keys to be kept. */
export const goNewKeys = () => Taro.navigateTo({ url: '/key-custody/new/index' })

export const goCounter = () => Taro.navigateTo({ url: '/key-custody/counter/index' })

export const goStock = () => Taro.navigateTo({ url: '/key-custody/stock/index' })

/** One custody. */
export const goCustody = (id: string) => Taro.navigateTo({ url: `/key-custody/detail/index?id=${id}` })
