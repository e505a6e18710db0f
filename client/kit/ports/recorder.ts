import type { Recorder } from './shapes'

/** The phone's microphone, at most one minute at a time. */
export const recorder: Recorder = {
  available: false,
  start: () => Promise.reject(new Error('no microphone')),
  stop: () => Promise.reject(new Error('no microphone'))
}
