/**
 * Stands in for `@tarojs/taro` in component tests: a phone that remembers what it was asked to do (`phone.asked`),
 * answers what it was told to (`phone.answers`), and can be shown, pulled and scrolled by hand (`phone.show()`).
 */
import { useEffect, useRef } from 'react'

type Answer = (options: never) => unknown
type Event = 'show' | 'pull' | 'bottom'

const stored = new Map<string, unknown>()
const listeners: Record<Event, Set<() => unknown>> = { show: new Set(), pull: new Set(), bottom: new Set() }
const networkListeners = new Set<(state: { isConnected: boolean }) => void>()
const fire = (event: Event) => [...listeners[event]].forEach(act => act())

export const phone = {
  /** Every API called, in order. */
  asked: [] as { api: string, options: unknown }[],
  /** What an API answers, by name; a thrown error becomes a rejection. */
  answers: {} as Record<string, Answer>,
  /** The pages open, the last on top. */
  pages: ['front'],
  /** As when the storage is full or forbidden. */
  broken: false,
  params: {} as Record<string, string>,
  show: () => fire('show'),
  pull: () => fire('pull'),
  reachBottom: () => fire('bottom'),
  network: (isConnected: boolean) => networkListeners.forEach(heard => heard({ isConnected })),
  last: (api: string) => phone.asked.filter(call => call.api === api).at(-1)?.options,
  reset () {
    phone.asked = []
    phone.answers = {}
    phone.pages = ['front']
    phone.params = {}
    phone.broken = false
    stored.clear()
  }
}

const api = (name: string, fallback: unknown = { errMsg: 'ok' }) => async (options: unknown) => {
  phone.asked.push({ api: name, options })
  const answer = phone.answers[name]
  return answer ? answer(options as never) : fallback
}

const working = () => {
  if (phone.broken) throw new Error('storage is full')
  return stored
}

function useEvent (event: Event, act: () => unknown) {
  const latest = useRef(act)
  useEffect(() => { latest.current = act })
  useEffect(() => {
    const heard = () => latest.current()
    listeners[event].add(heard)
    return () => { listeners[event].delete(heard) }
  }, [event])
}

export const useDidShow = (act: () => unknown) => useEvent('show', act)
export const usePullDownRefresh = (act: () => unknown) => useEvent('pull', act)
export const useReachBottom = (act: () => unknown) => useEvent('bottom', act)
export const useDidHide = () => undefined
export const useShareAppMessage = () => undefined
export const usePageScroll = () => undefined
export const useRouter = () => ({ params: phone.params, path: '' })
export const useLoad = (act: (params: object) => void) => { useEffect(() => act(phone.params), [act]) }
export const useReady = (act: () => void) => { useEffect(act, [act]) }

const Taro = {
  getEnv: () => 'WEB',
  ENV_TYPE: { WEAPP: 'WEAPP', WEB: 'WEB' },
  getStorageSync: (name: string) => working().get(name) ?? '',
  setStorageSync: (name: string, value: unknown) => { working().set(name, value) },
  removeStorageSync: (name: string) => { working().delete(name) },
  getStorageInfoSync: () => ({ keys: [...stored.keys()], currentSize: 0, limitSize: 0 }),
  getWindowInfo: () => ({ windowWidth: 390, windowHeight: 844, pixelRatio: 2, statusBarHeight: 47 }),
  getDeviceInfo: () => ({ model: 'iPhone 15', system: 'iOS 18.0' }),
  getAppBaseInfo: () => ({ version: '8.0.60' }),
  getSystemInfoSync: () => ({ windowWidth: 390, windowHeight: 844, pixelRatio: 2 }),
  getCurrentPages: () => phone.pages.map(route => ({ route })),
  getCurrentInstance: () => ({ router: { path: '', params: phone.params }, page: null, app: { config: { pages: ['lobby/home/index'] } } }),
  getNetworkType: api('getNetworkType', { networkType: 'wifi' }),
  onNetworkStatusChange: (heard: (state: { isConnected: boolean }) => void) => { networkListeners.add(heard) },
  offNetworkStatusChange: (heard: (state: { isConnected: boolean }) => void) => { networkListeners.delete(heard) },
  requestPayment: api('requestPayment', { errMsg: 'requestPayment:ok' }),
  downloadFile: api('downloadFile', { statusCode: 200 }),
  shareFileMessage: api('shareFileMessage'),
  env: { USER_DATA_PATH: 'wxfile://usr' },
  requestSubscribeMessage: api('requestSubscribeMessage', { errMsg: 'requestSubscribeMessage:ok' }),
  makePhoneCall: api('makePhoneCall'),
  getMenuButtonBoundingClientRect: () => ({ top: 51, left: 296, width: 87, height: 32 }),
  showToast: api('showToast'),
  showModal: api('showModal', { confirm: true, cancel: false }),
  showActionSheet: api('showActionSheet', { tapIndex: 0 }),
  navigateTo: api('navigateTo'),
  redirectTo: api('redirectTo'),
  reLaunch: api('reLaunch'),
  navigateBack: api('navigateBack'),
  stopPullDownRefresh: api('stopPullDownRefresh'),
  previewImage: api('previewImage'),
  setClipboardData: api('setClipboardData'),
  scanCode: api('scanCode'),
  pageScrollTo: api('pageScrollTo'),
  openDocument: api('openDocument'),
  createInnerAudioContext: () => ({ src: '', play () {}, stop () {}, destroy () {}, onEnded () {}, onStop () {}, onError () {} }),
  createSelectorQuery: () => {
    const query = { select: () => query, selectAll: () => query, boundingClientRect: () => query, fields: () => query, exec: () => undefined, in: () => query }
    return query
  },
  nextTick: (act: () => void) => { setTimeout(act, 0) },
  pxTransform: (px: number) => `${px}px`,
  eventCenter: { on () {}, off () {}, trigger () {} },
  useDidShow, usePullDownRefresh, useReachBottom, useRouter
}

export const { getEnv, ENV_TYPE, getCurrentInstance, getCurrentPages, createSelectorQuery, eventCenter, nextTick, pxTransform, showToast, navigateTo } = Taro
export default Taro
