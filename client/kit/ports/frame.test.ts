import Taro from '../../../tests/component/taro'
import { frame } from './frame'
import { frame as frameInWechat } from './frame.weapp'

test('a browser leaves the whole window', () => expect(frame()).toEqual({ top: 0, bar: 48, right: 0 }))

test('in WeChat the bar fits around the capsule', () => expect(frameInWechat()).toEqual({ top: 47, bar: 44, right: 94 }))

test('a window on a PC may have no capsule', () => {
  jest.spyOn(Taro, 'getMenuButtonBoundingClientRect').mockReturnValueOnce({ top: 0, left: 0, width: 0, height: 0 })
  expect(frameInWechat()).toEqual({ top: 47, bar: 48, right: 0 })
})
