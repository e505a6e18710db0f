import Taro from '@tarojs/taro'
import { spell } from './spell'

/** A key that makes a writing call happen once, however often it is sent. */
export async function newKey (): Promise<string> {
  const { randomValues } = await Taro.getRandomValues({ length: 32 })
  return spell(new Uint8Array(randomValues))
}
