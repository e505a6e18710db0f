import Taro from '@tarojs/taro'
import { deviceFacts } from './device'

afterEach(() => jest.restoreAllMocks())

test('what the phone says of itself, cut to what is kept of it', () => {
  expect(deviceFacts()).toEqual({ model: 'iPhone 15', system: 'iOS 18.0', wechat: '8.0.60' })
  jest.spyOn(Taro, 'getDeviceInfo').mockReturnValue({ model: ` ${'长'.repeat(80)}`, system: 'unknown' } as ReturnType<typeof Taro.getDeviceInfo>)
  jest.spyOn(Taro, 'getAppBaseInfo').mockReturnValue({ version: '' } as ReturnType<typeof Taro.getAppBaseInfo>)
  expect(deviceFacts()).toEqual({ model: '长'.repeat(60) })
})

test('an old WeChat says nothing, and nothing breaks', () => {
  jest.spyOn(Taro, 'getDeviceInfo').mockImplementation(() => { throw new Error('not a function') })
  expect(deviceFacts()).toEqual({})
})
