import Taro from '@tarojs/taro'
import type { CashierAnswer } from '../kit'

/** What became of an order. @param left how the cashier was left just now, if it was */
export const goResult = (id: string, left?: CashierAnswer) => Taro.navigateTo({ url: `/payment/result/index?id=${id}${left ? `&left=${left}` : ''}` })

/** What is paid ahead for a home. */
export const goPrepaid = (premisesId?: string) => Taro.navigateTo({ url: `/payment/prepaid/index${premisesId ? `?premisesId=${premisesId}` : ''}` })

/** What I or my household have paid. */
export const goPayments = () => Taro.navigateTo({ url: '/payment/list/index' })
