import Taro from '@tarojs/taro'

export const goFile = () => Taro.navigateTo({ url: '/renovation/new/index' })

/** What was just filed takes the place of its form. */
export const goFiled = (id: string) => Taro.redirectTo({ url: `/renovation/detail/index?id=${id}` })

export const goLoud = () => Taro.navigateTo({ url: '/renovation/loud/index' })

export const goMyBills = () => Taro.navigateTo({ url: '/billing/mine/index' })
