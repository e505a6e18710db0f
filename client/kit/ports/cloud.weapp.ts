import Taro from '@tarojs/taro'
import { lostOnTheWay, Unreachable } from './unreachable'

export { Unreachable }

let ready = false

/** Calls a cloud function of the environment that the mini-program belongs to. */
export async function callFunction (name: string, data: unknown): Promise<unknown> {
  if (!ready) {
    Taro.cloud.init({})
    ready = true
  }
  try {
    const { result } = await Taro.cloud.callFunction({ name, data: data as TaroGeneral.IAnyObject })
    return result
  } catch (error) {
    const message = (error as { errMsg?: string }).errMsg ?? String(error)
    throw lostOnTheWay(message) ? new Unreachable(message) : new Error(message)
  }
}
