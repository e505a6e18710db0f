import { Unreachable } from '../ports/unreachable'
import type { Progress } from '../ports/shapes'

export interface PickedPhoto {
  key: string
  /** On this phone. */
  path: string
  state: 'sending' | 'sent' | 'failed'
  /** 0 … 1. */
  share: number
  /** What the server calls it, once sent. */
  file?: string
}

/** Sends one photo and answers with what the server calls it. */
export type SendPhoto = (path: string, progress: Progress) => Promise<string>

/** As `useState`'s setter takes it: an update of whatever the list is by then. */
export type PhotosUpdate = (update: (photos: PickedPhoto[]) => PickedPhoto[]) => void

/** Sends a photo of the list and keeps its entry up to date; a photo removed meanwhile stays removed. */
export async function sendPicked (photo: PickedPhoto, send: SendPhoto, onChange: PhotosUpdate) {
  const change = (part: Partial<PickedPhoto>) =>
    onChange(photos => photos.map(one => one.key === photo.key ? { ...one, ...part } : one))
  change({ state: 'sending', share: 0 })
  try {
    change({ state: 'sent', share: 1, file: await send(photo.path, share => change({ share })) })
  } catch (error) {
    change({ state: 'failed' })
    // No reception is a daily event, told by the photo itself; anything else is somebody's mistake.
    if (!(error instanceof Unreachable)) console.error(error)
  }
}
