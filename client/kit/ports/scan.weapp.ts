import Taro from '@tarojs/taro'

/** What a QR says that the camera is held at; nothing where the person thinks better of it. */
export const scanCode = (): Promise<string | undefined> => Taro.scanCode({ scanType: ['qrCode'] }).then(({ result }) => result, () => undefined)

/** Whether this platform scans at all. */
export const scans: boolean = true
