import { withManners, type Api, type World } from './api'
import { cloudOf } from './cloud'
import { deviceSync, device } from './device'
import { dialogs } from './dialogs'
import { media } from './media'
import { navigation } from './navigation'
import { network, networkSync } from './network'
import { people } from './people'
import { SelectorQuery } from './query'
import { soundSync } from './sound'
import { storage, storageSync } from './storage'

const later: Record<string, Api> = { ...navigation, ...dialogs, ...storage, ...device, ...network, ...people, ...media }

const ignored = () => undefined
const events = ['onAppShow', 'onAppHide', 'offAppShow', 'offAppHide', 'onError', 'offError', 'onUnhandledRejection', 'offUnhandledRejection', 'onPageNotFound', 'onThemeChange', 'offThemeChange', 'onWindowResize', 'offWindowResize', 'onNeedPrivacyAuthorization', 'onKeyboardHeightChange', 'offKeyboardHeightChange', 'onMemoryWarning']

/** An API that WeChat has and this host does not. */
const refuse = (name: string) => () => {
  const message = `wx.${name} is not provided by tests/weapp/host/wx`
  window.inPage.complain(message)
  throw new Error(message)
}

/** `wx` as WeChat's typings know it; whatever is not played here fails by name when it is called. */
export function createWx (world: World, launched: object, names: string[]): object {
  return {
    ...Object.fromEntries(names.map(name => [name, refuse(name)])),
    ...Object.fromEntries(Object.entries(later).map(([name, api]) => [name, withManners(name, api, world)])),
    ...Object.fromEntries(events.map(name => [name, ignored])),
    ...storageSync,
    ...deviceSync,
    ...networkSync,
    ...soundSync,
    canIUse: (name: string) => names.includes(name.split('.')[0] ?? ''),
    cloud: cloudOf(world, refuse),
    env: { USER_DATA_PATH: 'http://usr' },
    nextTick: (act: () => void) => { setTimeout(act) },
    createSelectorQuery: () => new SelectorQuery(world),
    getLaunchOptionsSync: () => launched,
    getEnterOptionsSync: () => launched,
    getUpdateManager: () => ({ onCheckForUpdate: ignored, onUpdateReady: ignored, onUpdateFailed: ignored, applyUpdate: ignored })
  }
}
