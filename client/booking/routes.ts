import Taro from '@tarojs/taro'
import type { ServiceName } from '@domain/booking/services'
import type { BookingView } from '@domain/booking/view'

/** Takes an appointment. @param service what for, where that is known already */
export const goBook = (service?: ServiceName) => Taro.navigateTo({ url: `/booking/new/index${service ? `?service=${service}` : ''}` })

/** My appointments. */
export const goBookings = () => Taro.navigateTo({ url: '/booking/mine/index' })

/** To them from what has just been booked: back does not lead to the form again. */
export const endWithBookings = () => Taro.redirectTo({ url: '/booking/mine/index' })

/** Another time for one of them. */
export const goMove = ({ slot, id, service, startsAt }: BookingView) => Taro.navigateTo({ url: `/booking/move/index?slot=${slot}&id=${id}&service=${service}&startsAt=${startsAt}` })

/** To the desk's day from what has just been booked for it. @param date `YYYY-MM-DD` */
export const endWithDay = (date: string) => Taro.redirectTo({ url: `/booking/day/index?date=${date}` })

/** One for a home whose people have no phone in hand. */
export const goBookFor = (premisesId: string, label: string) => Taro.navigateTo({ url: `/booking/for/index?premisesId=${premisesId}&label=${encodeURIComponent(label)}` })
