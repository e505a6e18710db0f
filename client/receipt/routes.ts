import Taro from '@tarojs/taro'

/** A payment and its receipt. */
export const goReceipt = (paymentId: string) => Taro.navigateTo({ url: `/receipt/detail/index?id=${paymentId}` })

/** Asks for a fapiao. */
export const goInvoice = (paymentId: string) => Taro.navigateTo({ url: `/receipt/invoice/index?id=${paymentId}` })

/** My book of titles. */
export const goTitles = () => Taro.navigateTo({ url: '/receipt/titles/index' })
