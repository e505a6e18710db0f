import type { Work } from '@domain/renovation/works'
import type { PickedPhoto } from '../../kit'
import type { Draft } from './draft'

/** What every part of the form is given. */
export interface PartProps {
  draft: Draft
  keep: (part: Partial<Draft>) => unknown
  homes: readonly { premisesId: string, label: string }[]
  works: readonly Work[]
  photos: readonly PickedPhoto[]
  onPhotos: (update: (photos: PickedPhoto[]) => PickedPhoto[]) => void
}
