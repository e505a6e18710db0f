import { mayUsePersonal } from './privacy'
import { longestMs, type Recorder } from './shapes'

let current: { media: MediaRecorder, parts: Blob[], startedAt: number } | undefined

const finish = (media: MediaRecorder) => {
  media.stop()
  media.stream.getTracks().forEach(track => track.stop())
}

/** The browser's microphone, at most one minute at a time. */
export const recorder: Recorder = {
  available: typeof MediaRecorder !== 'undefined' && 'mediaDevices' in navigator,

  async start () {
    if (!await mayUsePersonal()) throw new Error('declined')
    const media = new MediaRecorder(await navigator.mediaDevices.getUserMedia({ audio: true }))
    const parts: Blob[] = []
    media.ondataavailable = ({ data }) => { parts.push(data) }
    media.start()
    current = { media, parts, startedAt: Date.now() }
  },

  stop: () => new Promise((resolve, reject) => {
    if (!current) return reject(new Error('nothing is being recorded'))
    const { media, parts, startedAt } = current
    current = undefined
    media.onstop = () => resolve({
      path: URL.createObjectURL(new Blob(parts, { type: media.mimeType })),
      ms: Math.min(longestMs, Date.now() - startedAt)
    })
    finish(media)
  })
}
