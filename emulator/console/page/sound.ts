let context: AudioContext | undefined
let quiet = localStorage.getItem('quiet') === 'yes'

/** A browser lets sound out only after the first touch of the page. */
export function allowSound (): void {
  addEventListener('pointerdown', () => { context ??= new AudioContext() }, { once: true })
}

export const isQuiet = () => quiet

export function setQuiet (value: boolean): void {
  quiet = value
  localStorage.setItem('quiet', value ? 'yes' : 'no')
}

/** The two short notes of a message that arrives. */
export function ring (): void {
  if (quiet || !context) return
  for (const [at, pitch] of [[0, 1046.5], [0.13, 1568]] as const) {
    const tone = new OscillatorNode(context, { type: 'sine', frequency: pitch })
    const loudness = new GainNode(context, { gain: 0 })
    const start = context.currentTime + at
    loudness.gain.linearRampToValueAtTime(0.18, start + 0.012)
    loudness.gain.setValueAtTime(0.18, start + 0.012)
    loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.42)
    tone.connect(loudness).connect(context.destination)
    tone.start(start)
    tone.stop(start + 0.45)
  }
}
