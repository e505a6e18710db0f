import type { Api } from './api'

const SDKVersion = '3.10.1'
const statusBarHeight = 47

const windowInfo = () => ({
  pixelRatio: window.devicePixelRatio,
  screenWidth: window.innerWidth,
  screenHeight: window.innerHeight,
  windowWidth: window.innerWidth,
  windowHeight: document.querySelector('host-frame:not([hidden]) host-view')?.clientHeight ?? window.innerHeight,
  statusBarHeight,
  screenTop: 0,
  safeArea: { left: 0, right: window.innerWidth, top: statusBarHeight, bottom: window.innerHeight, width: window.innerWidth, height: window.innerHeight - statusBarHeight }
})

const deviceInfo = () => ({ brand: 'iPhone', model: 'iPhone 15', system: 'iOS 18.0', platform: 'ios', abi: 'arm64', deviceAbi: 'arm64', benchmarkLevel: -1 })

const appBaseInfo = () => ({
  SDKVersion, version: '8.0.60', language: 'zh_CN', theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light', enableDebug: false, fontSizeSetting: 16, fontSizeScaleFactor: 1, host: { env: 'WeChat' }
})

const systemInfo = () => ({ ...windowInfo(), ...deviceInfo(), ...appBaseInfo() })

/** What a phone says of itself, at once. */
export const deviceSync = {
  getWindowInfo: windowInfo,
  getDeviceInfo: deviceInfo,
  getAppBaseInfo: appBaseInfo,
  getSystemInfoSync: systemInfo,
  getSystemSetting: () => ({ bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' }),
  getMenuButtonBoundingClientRect: () => ({ width: 87, height: 32, top: 51, bottom: 83, left: window.innerWidth - 94, right: window.innerWidth - 7 }),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' } })
}

/** The same, later; and what one feels or hears of a phone. */
export const device: Record<string, Api> = {
  getSystemInfo: systemInfo,
  getSystemInfoAsync: systemInfo,
  getRandomValues: ({ length }) => ({ randomValues: crypto.getRandomValues(new Uint8Array(Number(length))).buffer }),
  vibrateShort: () => undefined,
  vibrateLong: () => undefined,
  setClipboardData: ({ data }) => { clipboard = String(data) },
  getClipboardData: () => ({ data: clipboard }),
  setKeepScreenOn: () => undefined,
  hideKeyboard: () => (document.activeElement as HTMLElement | null)?.blur()
}

let clipboard = ''
