import Taro from '@tarojs/taro'

export const jobsUrl = '/job/list/index'

export const goJobs = () => Taro.reLaunch({ url: jobsUrl })

export const goJob = (id: string) => Taro.navigateTo({ url: `/job/detail/index?id=${id}` })

/** @param isChange of a price that was confirmed already */
export const goQuote = (id: string, isChange: boolean) => Taro.navigateTo({ url: `/job/quote/index?id=${id}${isChange ? '&change=1' : ''}` })
