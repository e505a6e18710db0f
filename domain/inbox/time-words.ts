/** Moments as people read them, in +08:00. */
import { local } from '../kit/calendar'

/** `2026年11月23日 14:58`, as WeChat's keyword type `time` wants it. */
export const dateTimeWords = (at: number) => local(at).format('YYYY年M月D日 HH:mm')

/** `2026年11月23日` */
export const dateWords = (at: number) => local(at).format('YYYY年M月D日')

/** `11月23日 14:58`: in a sentence the year goes without saying. */
export const momentWords = (at: number) => local(at).format('M月D日 HH:mm')
