type Listener = (event: object) => void

/** An object with `onX` and `offX` for each of its events, and how to let one happen. */
function eventful (names: string[]) {
  const listeners = new Map(names.map(name => [name, new Set<Listener>()]))
  const methods = Object.fromEntries(names.flatMap(name => [
    [`on${name}`, (listener: Listener) => { listeners.get(name)?.add(listener) }],
    [`off${name}`, (listener?: Listener) => {
      if (listener) listeners.get(name)?.delete(listener)
      else listeners.get(name)?.clear()
    }]
  ]))
  return { methods, happen: (name: string, event: object = {}) => setTimeout(() => listeners.get(name)?.forEach(listener => listener(event))) }
}

/** The head of an MP3 file, which is what is looked at, and silence. */
const silence = () => new Blob([new Uint8Array([0x49, 0x44, 0x33, 4, ...Array<number>(400).fill(0)])], { type: 'audio/mpeg' })

function recorderManager () {
  const { methods, happen } = eventful(['Start', 'Stop', 'Pause', 'Resume', 'Error', 'FrameRecorded', 'InterruptionBegin', 'InterruptionEnd'])
  let startedAt = 0
  return {
    ...methods,
    start () {
      startedAt = Date.now()
      happen('Start')
    },
    stop () {
      const file = silence()
      happen('Stop', { tempFilePath: URL.createObjectURL(file), duration: Date.now() - startedAt, fileSize: file.size })
    },
    pause: () => happen('Pause'),
    resume: () => happen('Resume')
  }
}

const recorder = recorderManager()

/** A player that ends as soon as it has begun. */
function innerAudioContext () {
  const { methods, happen } = eventful(['Canplay', 'Play', 'Pause', 'Stop', 'Ended', 'TimeUpdate', 'Error', 'Waiting', 'Seeking', 'Seeked'])
  return {
    ...methods,
    src: '',
    play () {
      happen('Play')
      happen('Ended')
    },
    pause: () => happen('Pause'),
    stop: () => happen('Stop'),
    seek: () => happen('Seeked'),
    destroy: () => undefined
  }
}

/** Recording gives a silent MP3, playing is over at once. */
export const soundSync = {
  getRecorderManager: () => recorder,
  createInnerAudioContext: innerAudioContext
}
