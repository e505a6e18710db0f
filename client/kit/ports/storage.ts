import Taro from '@tarojs/taro'
import { session } from './session'

/** Two simulated phones share one origin, hence one local storage; the session keeps them apart. */
const full = (name: string) => `yizhan:${session}:${name}`

/** What this phone remembers. Losing it must never hurt: a full or broken storage reads as empty. */
export const storage = {
  get<T> (name: string): T | undefined {
    try {
      const found: unknown = Taro.getStorageSync(full(name))
      return found === '' || found === undefined || found === null ? undefined : found as T
    } catch {
      return undefined
    }
  },

  set (name: string, value: unknown) {
    try {
      Taro.setStorageSync(full(name), value)
    } catch {
      console.warn(`could not remember ${name}`)
    }
  },

  remove (name: string) {
    try {
      Taro.removeStorageSync(full(name))
    } catch {
      console.warn(`could not forget ${name}`)
    }
  }
}
