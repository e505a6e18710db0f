import Taro from '@tarojs/taro'

/** WeChat's own scanner, camera only: a picture that somebody was sent is no paper at the door. */
export const scanCode = (): Promise<string | undefined> =>
  Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] }).then(({ result }) => result, () => undefined)

export const canScan = true
