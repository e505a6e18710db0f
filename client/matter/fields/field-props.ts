import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import type { Me } from '@domain/people/contract'
import type { PickedPhoto } from '../../kit'
import type { Filled } from '../act/use-move'
import { words } from '../words'

/** What every field of a step's form is given. */
export interface FieldProps {
  view: MatterView
  me: Me
  action: Action
  must: boolean
  filled: Filled
  fill: (part: Filled) => void
  photos: readonly PickedPhoto[]
  onPhotos: (update: (photos: PickedPhoto[]) => PickedPhoto[]) => void
  error: string | undefined
}

/** Beside the label, where nothing has to be said. */
export const hintOf = (must: boolean) => must ? undefined : words.optional
