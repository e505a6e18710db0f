import Taro from '@tarojs/taro'

/** 结算单 as the office works on it. */
export const goStatement = (id: string) => Taro.navigateTo({ url: `/statement/detail/index?id=${id}` })

/** All that the company one works for was sent. */
export const goOwnStatements = () => Taro.navigateTo({ url: '/statement/mine/index' })

export const goOwnStatement = (id: string) => Taro.navigateTo({ url: `/statement/own/index?id=${id}` })
