import Taro from '@tarojs/taro'

/** What a phone says of itself to anybody, without being allowed to: no number that is its own. */
export interface DeviceFacts { model?: string, system?: string, wechat?: string }

/** Longer than any phone is called. */
const longest = 60

const said = (facts: Record<keyof DeviceFacts, string | undefined>): DeviceFacts =>
  Object.fromEntries(Object.entries(facts).map(([name, text = '']) => [name, [...text.trim()].slice(0, longest).join('')]).filter(([, text]) => text !== '' && text !== 'unknown')) as DeviceFacts

/** @returns nothing where WeChat is too old to say */
export function deviceFacts (): DeviceFacts {
  try {
    const { model, system } = Taro.getDeviceInfo(), { version } = Taro.getAppBaseInfo()
    return said({ model, system, wechat: version })
  } catch {
    return {}
  }
}
