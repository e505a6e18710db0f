import Taro from '@tarojs/taro'

/** Who answers when, in every zone. */
export const goHotlines = () => Taro.navigateTo({ url: '/hotline/table/index' })

/** The table as management writes it. */
export const goHotlineOffice = () => Taro.navigateTo({ url: '/hotline/office/index' })

/** How often each number was tapped. */
export const goHotlineCalls = () => Taro.navigateTo({ url: '/hotline/calls/index' })

/** A call that came in, written down as a matter. */
export const goRecordCall = () => Taro.navigateTo({ url: '/desk-tools/record/index?channel=phone' })
