import Taro from '@tarojs/taro'

/** What I have signed, and the handbook itself. */
export const goHandbook = () => Taro.navigateTo({ url: '/acknowledgement/mine/index' })

/** @param edition `YYYY-MM` */
export const goRead = (edition: string) => Taro.navigateTo({ url: `/acknowledgement/read/index?edition=${edition}` })

export const goSign = () => Taro.navigateTo({ url: '/acknowledgement/sign/index' })

export const goCheck = () => Taro.navigateTo({ url: '/acknowledgement/check/index' })

/** To what was signed just now: back does not lead to the pen again. */
export const endWithMine = () => Taro.redirectTo({ url: '/acknowledgement/mine/index' })

/** Writes an edition; without one, a new one. */
export const goEdition = (edition?: string) => Taro.navigateTo({ url: `/acknowledgement/edition/index${edition ? `?edition=${edition}` : ''}` })

/** Somebody on the register signs on this device. @param corrects an act that was wrong */
export const goCounter = (entryId: string, name: string, label: string, corrects?: string) =>
  Taro.navigateTo({ url: `/acknowledgement/counter/index?entryId=${entryId}&name=${encodeURIComponent(name)}&label=${encodeURIComponent(label)}${corrects ? `&corrects=${corrects}` : ''}` })

/** Whoever is recorded for a home: there a clerk chooses who signs. */
export const goHousehold = (premisesId: string) => Taro.navigateTo({ url: `/register/household/index?id=${premisesId}` })
