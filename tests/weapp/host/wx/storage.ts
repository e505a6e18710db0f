import { Failure } from '../shell/stack'
import { textOf, type Api } from './api'

const kept = new Map<string, string>()

const read = (key: string): unknown => {
  const text = kept.get(key)
  return text === undefined ? undefined : JSON.parse(text) as unknown
}

const write = (key: string, value: unknown) => { kept.set(key, JSON.stringify(value ?? null)) }

/** Storage that lasts as long as the phone; values are copied, as in WeChat. */
export const storage: Record<string, Api> = {
  getStorage (options) {
    const data = read(textOf(options, 'key'))
    if (data === undefined) throw new Failure('data not found')
    return { data }
  },
  setStorage: options => write(textOf(options, 'key'), options.data),
  removeStorage: options => { kept.delete(textOf(options, 'key')) },
  clearStorage: () => kept.clear(),
  getStorageInfo: () => ({ keys: [...kept.keys()], currentSize: 0, limitSize: 10240 })
}

/** The same, at once. What is not there reads as an empty text. */
export const storageSync = {
  getStorageSync: (key: string) => read(key) ?? '',
  setStorageSync: write,
  removeStorageSync: (key: string) => { kept.delete(key) },
  clearStorageSync: () => kept.clear(),
  getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: 0, limitSize: 10240 })
}
