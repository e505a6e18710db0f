import Taro from '@tarojs/taro'
import { pageOf } from '@domain/activity/words'

export const goActivities = () => Taro.navigateTo({ url: '/activity/list/index' })

export const goActivity = (id: string) => Taro.navigateTo({ url: pageOf(id) })

/** Writes one. @param id a draft to go on with */
export const goWrite = (id?: string) => Taro.navigateTo({ url: `/activity/write/index${id === undefined ? '' : `?id=${id}`}` })

/** Who comes, and what they thought. */
export const goPeople = (id: string) => Taro.navigateTo({ url: `/activity/people/index?id=${id}` })
