import Taro from '@tarojs/taro'
import { longestMs, type Recorder } from './shapes'

/** The page ends a recording in time; should it not, WeChat does a little later, since ending by itself tells nobody. */
const limitMs = longestMs + 5000

/** The phone's microphone, at most one minute at a time. */
export const recorder: Recorder = {
  available: true,

  start: () => new Promise((resolve, reject) => {
    const manager = Taro.getRecorderManager()
    manager.onStart(() => resolve())
    manager.onError(({ errMsg }) => reject(new Error(errMsg)))
    manager.start({ duration: limitMs, format: 'mp3', sampleRate: 16000, numberOfChannels: 1, encodeBitRate: 48000 })
  }),

  stop: () => new Promise((resolve, reject) => {
    const manager = Taro.getRecorderManager()
    manager.onStop(({ tempFilePath, duration }) => resolve({ path: tempFilePath, ms: duration }))
    manager.onError(({ errMsg }) => reject(new Error(errMsg)))
    manager.stop()
  })
}
