import Taro from '@tarojs/taro'

/** All that is asked of me. */
export const goPolls = () => Taro.navigateTo({ url: '/poll/board/index' })

export const goPoll = (id: string) => Taro.navigateTo({ url: `/poll/vote/index?id=${id}` })

/** Writes one. @param id a draft to go on with */
export const goWritePoll = (id?: string) => Taro.navigateTo({ url: `/poll/write/index${id === undefined ? '' : `?id=${id}`}` })

/** Writes this year's survey from its template. */
export const goWriteSurvey = () => Taro.navigateTo({ url: '/poll/write/index?survey=yes' })

/** What came of it, for management. */
export const goOutcome = (id: string) => Taro.navigateTo({ url: `/poll/outcome/index?id=${id}` })

/** To the list from what has just been written: back does not lead to the form again. */
export const endWithOffice = () => Taro.redirectTo({ url: '/poll/office/index' })
