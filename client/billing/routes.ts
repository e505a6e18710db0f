import Taro from '@tarojs/taro'

/** What I owe. */
export const goMyBills = () => Taro.navigateTo({ url: '/billing/mine/index' })

/** One bill, and why it is that much. */
export const goBill = (id: string) => Taro.navigateTo({ url: `/billing/bill/index?id=${id}` })

/** What a home has paid. */
export const goHistory = (premisesId?: string) => Taro.navigateTo({ url: `/billing/history/index${premisesId ? `?premisesId=${premisesId}` : ''}` })

/** Meters of a home, to be read. */
export const goMeters = (premisesId?: string) => Taro.navigateTo({ url: `/billing/meters/index${premisesId ? `?premisesId=${premisesId}` : ''}` })
