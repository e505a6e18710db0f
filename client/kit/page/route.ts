import Taro from '@tarojs/taro'

/** Whether there is no page to go back to: opened from a message or a shared card. */
export const isFirst = () => Taro.getCurrentPages().length <= 1

/** The app's first page, whatever it is; Taro keeps the app's config there but does not say so in its types. */
const front = () => {
  const app = Taro.getCurrentInstance().app as { config?: { pages?: string[] } } | null
  return `/${app?.config?.pages?.[0] ?? ''}`
}

/** Back to where one came from, or to the front page when one came from outside. */
export const goBack = (): Promise<unknown> => isFirst() ? Taro.reLaunch({ url: front() }) : Taro.navigateBack()
