import Taro from '@tarojs/taro'
import type { ServiceName } from '@domain/booking/services'

/** Takes an appointment. @param service what for, where that is known already */
export const goBook = (service?: ServiceName) => Taro.navigateTo({ url: `/booking/new/index${service ? `?service=${service}` : ''}` })

/** My appointments. */
export const goBookings = () => Taro.navigateTo({ url: '/booking/mine/index' })

/** The desk's day. */
export const goBookingDay = () => Taro.navigateTo({ url: '/booking/day/index' })
