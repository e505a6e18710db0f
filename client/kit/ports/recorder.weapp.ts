import Taro from '@tarojs/taro'
import { longestMs, type Recorder } from './shapes'

const manager = Taro.getRecorderManager()

/** The phone's microphone, at most one minute at a time. */
export const recorder: Recorder = {
  available: true,

  start: () => new Promise((resolve, reject) => {
    manager.onStart(() => resolve())
    manager.onError(({ errMsg }) => reject(new Error(errMsg)))
    manager.start({ duration: longestMs, format: 'mp3', sampleRate: 16000, numberOfChannels: 1, encodeBitRate: 48000 })
  }),

  stop: () => new Promise((resolve, reject) => {
    manager.onStop(({ tempFilePath, duration }) => resolve({ path: tempFilePath, ms: duration }))
    manager.onError(({ errMsg }) => reject(new Error(errMsg)))
    manager.stop()
  })
}
