import Taro from '@tarojs/taro'
import type { MovingKind } from '@domain/move-in/checklist'

/** Begins moving in or out, as a resident. */
export const goMove = (kind?: MovingKind) => Taro.navigateTo({ url: `/move-in/new/index${kind ? `?kind=${kind}` : ''}` })

/** Writes it down at the counter, for a home that was found before. */
export const goRecordMove = (premisesId: string, label: string) => Taro.navigateTo({ url: `/move-in/record/index?premisesId=${premisesId}&label=${encodeURIComponent(label)}` })

/** Something that is not right in a room. */
export const goSnag = (id: string) => Taro.navigateTo({ url: `/move-in/snag/index?id=${id}` })
