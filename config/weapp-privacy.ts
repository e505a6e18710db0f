/**
 * WeChat's private interfaces: each needs its row in the privacy guideline, or WeChat disables it in production. What a
 * built package calls is checked against what is declared (`domain/privacy/declared.ts`), and the other way round.
 */
import { declared, type Declared } from '@domain/privacy/declared'

interface PrivateApi {
  api: string
  /** In a script of the package. */
  pattern: RegExp
}

const call = (api: string): PrivateApi => ({ api, pattern: new RegExp(`\\.${api}\\s*\\(`) })
/** Of a button: WeChat knows it by its `open-type`, however scripts write that. */
const openType = (api: string): PrivateApi => ({ api, pattern: new RegExp(`openType["']?[:=]\\s*["'][\\w|]*\\b${api}\\b`) })

/** The kinds of data of 用户隐私保护指引 with the interfaces that open them (developers.weixin.qq.com, miniprogram-intro). */
export const privateApis: readonly PrivateApi[] = [
  ...[
    'chooseMedia', 'chooseImage', 'chooseVideo', 'chooseMessageFile', 'saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum', 'createCameraContext',
    'getRecorderManager', 'joinVoIPChat', 'createLivePusherContext',
    'getLocation', 'getFuzzyLocation', 'startLocationUpdate', 'startLocationUpdateBackground', 'chooseLocation', 'choosePoi', 'chooseAddress', 'chooseInvoice', 'chooseInvoiceTitle',
    'chooseLicensePlate', 'getWeRunData', 'addPhoneContact', 'chooseContact', 'addPhoneCalendar', 'addPhoneRepeatCalendar', 'openBluetoothAdapter', 'createBLEPeripheralServer', 'startBeaconDiscovery',
    'getWifiList', 'getConnectedWifi', 'startAccelerometer', 'startGyroscope', 'startCompass', 'startDeviceMotionListening', 'setClipboardData', 'getClipboardData'
  ].map(call),
  ...['getPhoneNumber', 'getRealtimePhoneNumber', 'chooseAvatar', 'getUserInfo'].map(openType)
]

/** @returns what the script calls without a row in the guideline */
export const undeclaredIn = (script: string, rows: readonly Declared[] = declared): string[] =>
  privateApis.filter(({ api, pattern }) => pattern.test(script) && !rows.some(each => each.api === api)).map(({ api }) => api)

/** @returns what is declared and that nothing here calls: reviewers refuse what is asked for without a use */
export const unusedIn = (scripts: readonly string[], rows: readonly Declared[] = declared): string[] =>
  rows.map(each => each.api).filter(api => !privateApis.some(each => each.api === api && scripts.some(script => each.pattern.test(script))))
